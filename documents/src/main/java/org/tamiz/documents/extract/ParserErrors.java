package org.tamiz.documents.extract;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.documents.extract.ParserMain.Trouble;

/**
 * What is told of a document that {@link ParserProcess} cannot read.
 *
 * @param name what the document is called
 * @param format what it was to be read as
 */
record ParserErrors(String name, DocumentFormat format, Limits limits) {
    /** What the process told, in the parser's own words where it has any. */
    TamizException of(Trouble trouble, String words) {
        String because = words.isEmpty() ? "" : " (" + words + ")";
        return switch (trouble) {
            case ENCRYPTED -> error(Code.UNREADABLE, "is encrypted. Save it without a password.", null);
            case DAMAGED ->
                error(
                        Code.MALFORMED,
                        "is a damaged " + format.words() + because + ". Download or copy it again, or save it anew.",
                        null);
            case IN_PART ->
                error(
                        Code.MALFORMED,
                        "was read in part only: this " + format.words() + " is damaged" + because
                                + ". Download or copy it again, or save it anew.",
                        null);
            case TOO_LONG ->
                error(
                        Code.TOO_LARGE,
                        "has more than " + limits.textUnits() + " characters of text. Split it into smaller files.",
                        null);
            case PART_TOO_LARGE ->
                TamizException.in(
                        Code.TOO_LARGE,
                        name + Extractor.WITHIN + words,
                        "is larger than what is read within one file. Take it out and read it alone.",
                        null);
            case TOO_MANY_PARTS ->
                error(
                        Code.TOO_LARGE,
                        "holds more files than the " + limits.parts()
                                + " that are read within one file; the others were not read. Take them out and read them"
                                + " alone.",
                        null);
            case NO_PARSERS ->
                error(
                        Code.UNREADABLE,
                        "cannot be read: the parsers" + because + " are not on the class path. Keep "
                                + ParserProcess.PARSERS + " beside tamiz.jar.",
                        null);
        };
    }

    /** It took too long. */
    TamizException late(@Nullable Throwable cause) {
        return error(
                Code.TOO_LARGE,
                "takes more than " + limits.time().toSeconds() + " seconds to read as a " + format.words()
                        + ". Split it, or save it as plain text.",
                cause);
    }

    /** The process ended over it. */
    TamizException broken(int exit, @Nullable Throwable cause) {
        // 3 is what Java ends with under ExitOnOutOfMemoryError.
        return exit == 3
                ? error(
                        Code.TOO_LARGE,
                        "takes more than " + limits.memoryMegabytes() + " MB of memory to read as a " + format.words()
                                + ". Split it, or save it as plain text.",
                        cause)
                : error(
                        Code.UNREADABLE,
                        "broke the process that reads this " + format.words() + " (exit code " + exit
                                + "). Save it anew, or as plain text.",
                        cause);
    }

    private TamizException error(Code code, String problemAndRemedy, @Nullable Throwable cause) {
        return TamizException.in(code, name, problemAndRemedy, cause);
    }
}

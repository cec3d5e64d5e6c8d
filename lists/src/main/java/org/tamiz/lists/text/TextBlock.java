package org.tamiz.lists.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;

/**
 * A stretch of lines between blank lines, in the {@code key: value} text that Tamiz's hand-kept data files use.
 *
 * @param entries its lines without the comments; never empty
 * @param text its lines as they stand, comments included, joined by line feeds, without a last one
 */
public record TextBlock(List<Entry> entries, String text) {
    /** Beyond this a hand-kept file is not one; the limit keeps a wrong file from filling the memory. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Pattern ENTRY = Pattern.compile("(\\s*)([a-z][a-z-]*):(?:\\s+(.*))?");

    /** Copies the lines. */
    public TextBlock {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A block needs a line.");
        }
    }

    /**
     * A line of a block.
     *
     * @param file the file it stands in, as the user named it
     * @param line its number, from 1
     * @param indented whether white space comes before the key
     * @param key the key, lower case
     * @param value what follows, without white space around it; never empty
     */
    public record Entry(String file, int line, boolean indented, String key, String value) {
        /**
         * The exception to throw for what is wrong with the line.
         *
         * @param problemAndRemedy what is wrong and what to do, for people
         * @param cause what found it out, or null
         */
        public TamizException malformed(String problemAndRemedy, @Nullable Throwable cause) {
            return TamizException.at(TamizException.Code.MALFORMED, file, line, problemAndRemedy, cause);
        }
    }

    /** The first line, which tells what the block is about. */
    public Entry first() {
        return entries.get(0);
    }

    /**
     * Cuts a file into blocks. Stretches that hold comments alone are passed over, so the answer may be empty.
     *
     * @param content the file's bytes, in UTF-8, with or without a byte order mark
     * @param file the file's name as the user knows it, for errors
     * @throws TamizException if the file is too large or is not UTF-8, or if a line is not {@code key: value}
     */
    public static List<TextBlock> split(byte[] content, String file) {
        String[] lines = decode(content, file).split("\r?\n|\r", -1);
        List<TextBlock> blocks = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<String> verbatim = new ArrayList<>();
        for (int i = 0; i <= lines.length; i++) {
            String line = i < lines.length ? lines[i] : "";
            if (!line.isBlank()) {
                verbatim.add(line);
                if (!line.stripLeading().startsWith("#")) {
                    entries.add(entry(line, file, i + 1));
                }
                continue;
            }
            if (!entries.isEmpty()) {
                blocks.add(new TextBlock(entries, String.join("\n", verbatim)));
                entries.clear();
            }
            verbatim.clear();
        }
        return List.copyOf(blocks);
    }

    private static String decode(byte[] content, String file) {
        if (content.length > MOST_BYTES) {
            throw TamizException.in(
                    TamizException.Code.TOO_LARGE,
                    file,
                    content.length + " bytes are more than the " + MOST_BYTES
                            + " that a hand-kept file may have; split the file or import the official list.",
                    null);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw TamizException.in(TamizException.Code.MALFORMED, file, "Not UTF-8 text; save the file as UTF-8.", e);
        }
    }

    private static Entry entry(String line, String file, int number) {
        Matcher matcher = ENTRY.matcher(line);
        if (!matcher.matches()) {
            throw TamizException.at(
                    TamizException.Code.MALFORMED,
                    file,
                    number,
                    "\"" + shortened(line)
                            + "\" is not \"key: value\"; write a lower-case key, a colon, a space and the"
                            + " value, or start the line with # for a comment.",
                    null);
        }
        String value = matcher.group(3) == null ? "" : matcher.group(3).strip();
        Entry entry = new Entry(file, number, !matcher.group(1).isEmpty(), matcher.group(2), value);
        if (value.isEmpty()) {
            throw entry.malformed("\"" + entry.key() + ":\" has no value; write one or remove the line.", null);
        }
        return entry;
    }

    private static String shortened(String line) {
        String stripped = line.strip();
        return stripped.length() <= 60 ? stripped : stripped.substring(0, 60) + "…";
    }
}

package org.tamiz.core.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.Curp;
import org.tamiz.core.identifiers.LetterFit;
import org.tamiz.core.identifiers.LetterFit.Part;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.MexicanCodes.Coded;
import org.tamiz.core.identifiers.NameLetters;
import org.tamiz.core.identifiers.Rfc;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Reason;

/**
 * The letters in the code of one side against the name of the other, where the other has no code.
 *
 * <p>Names have been compared as names already, so the letters count only for what they add: the maternal surname, where the
 * own name of the code's bearer leaves it out, and the order of surnames and given names, which comparing names overlooks.
 */
final class CodeLetters {
    private CodeLetters() {}

    /** What the letters add, or null if nothing. */
    static @Nullable Evidence of(PreparedRecord record, PreparedParty party) {
        if (party.party().kind() != PartyKind.PERSON) {
            return null;
        }
        if (record.codes().anyWellFormed()) {
            return best(record.codes(), record.asPerson(), party.names(), true);
        }
        // The other way about it can only speak against: what speaks for a match must be known from the record alone.
        return party.facts().codes().anyWellFormed()
                ? best(party.facts().codes(), party.names(), record.asPerson(), false)
                : null;
    }

    private static @Nullable Evidence best(
            MexicanCodes codes, List<PreparedName> own, List<PreparedName> others, boolean ofRecord) {
        Evidence best = null;
        for (Coded<Curp> curp : codes.curps()) {
            Evidence piece = weigh(curp.identifier(), letters -> letters.fit(curp.code()), true, own, others, ofRecord);
            best = best == null || (piece != null && piece.bits() > best.bits()) ? piece : best;
        }
        if (codes.curps().isEmpty()) {
            for (Coded<Rfc> rfc : codes.rfcs()) {
                if (!rfc.code().company()) {
                    Evidence piece =
                            weigh(rfc.identifier(), letters -> letters.fit(rfc.code()), false, own, others, ofRecord);
                    best = best == null || (piece != null && piece.bits() > best.bits()) ? piece : best;
                }
            }
        }
        return best;
    }

    /** Fits a code to a name. */
    private interface Fitting {
        LetterFit to(NameLetters letters);
    }

    /** A name and how the code fits it. */
    private record Fitted(PreparedName name, LetterFit fit) {}

    private static @Nullable Evidence weigh(
            Identifier code,
            Fitting fitting,
            boolean consonants,
            List<PreparedName> own,
            List<PreparedName> others,
            boolean ofRecord) {
        Fitted theirs = bestFitted(others, fitting);
        if (theirs == null) {
            return null;
        }
        LetterFit fit = theirs.fit;
        boolean order = ofRecord && fit.otherOrder();
        if (!fit.mainPartsFit() && !order) {
            return null; // as for most pairs
        }
        Fitted mine = bestFitted(own, fitting);
        if (mine == null) {
            return null;
        }
        if (!fit.mainPartsFit()) {
            return mine.fit.fits()
                    ? evidence(Weights.LETTERS_IN_OTHER_ORDER, code, theirs, Reason.LETTERS_IN_OTHER_ORDER, ofRecord)
                    : null;
        }
        if (mine.fit.maternal() != Part.UNKNOWN) {
            return null;
        }
        return switch (fit.maternal()) {
            case UNKNOWN -> null;
            case FITS ->
                ofRecord
                        ? evidence(
                                consonants ? Weights.MATERNAL_LETTERS_FIT : Weights.MATERNAL_LETTER_FITS,
                                code,
                                theirs,
                                Reason.MATERNAL_LETTERS_FIT,
                                true)
                        : null;
            case FIRST_LETTER_FITS ->
                evidence(Weights.MATERNAL_CONSONANT_OTHER, code, theirs, Reason.MATERNAL_FIRST_LETTER_FITS, ofRecord);
            case OTHER -> evidence(Weights.OTHER_MATERNAL_LETTER, code, theirs, Reason.OTHER_MATERNAL_LETTER, ofRecord);
            case NONE_IN_CODE ->
                evidence(Weights.NO_MATERNAL_IN_CODE, code, theirs, Reason.NO_MATERNAL_IN_CODE, ofRecord);
        };
    }

    /** The name that the code fits best; nicknames and other weak aliases say nothing about it. Null if there is no name. */
    private static @Nullable Fitted bestFitted(List<PreparedName> names, Fitting fitting) {
        Fitted best = null;
        for (PreparedName name : names) {
            if (name.name().quality() != NameQuality.WEAK_ALIAS
                    && !name.parsed().words().isEmpty()) {
                Fitted fitted = new Fitted(name, fitting.to(NameLetters.of(name.parsed())));
                if (best == null || fitted.fit.misfit() < best.fit.misfit()) {
                    best = fitted;
                }
            }
        }
        return best;
    }

    private static Evidence evidence(double bits, Identifier code, Fitted name, Reason reason, boolean ofRecord) {
        String shown = OtherIdentifiers.shown(code);
        String text = name.name.name().text();
        return new Evidence(Feature.CODE_LETTERS, bits, ofRecord ? shown : text, ofRecord ? text : shown, reason);
    }
}

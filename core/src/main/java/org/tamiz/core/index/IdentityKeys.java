package org.tamiz.core.index;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.tamiz.core.identifiers.Curp;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.MexicanCodes.Coded;
import org.tamiz.core.identifiers.Rfc;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.model.PartialDate;

/**
 * Numbers under which birth dates and Mexican codes meet. If those of a record can speak for a match with a party by more than
 * a span of years that a date fits, then some number that the record asks for is among those the party is filed under:
 *
 * <ul>
 *   <li>dates that agree, in whole or in part, lie in the same year, or are the same day of another year by a slip;
 *   <li>spans that are no single month or year, and those that are only known about, fit too many dates to ask for: what they
 *       can weigh, which is little, is granted to every party;
 *   <li>codes that are the same but for a character have the same date or the same letters of the name;
 *   <li>codes that cannot be read are compared as they are written, each with each.
 * </ul>
 */
final class IdentityKeys {
    /** Listed dates that leave more years open fit so many others that they are filed by themselves. */
    private static final int MOST_YEARS = 12;

    private static final int YEAR = 1 << 24;
    private static final int DAY_OF_YEAR = 2 << 24;
    private static final int LETTERS = 3 << 24;
    private static final int VAGUE_DATE = 4 << 24;
    private static final int UNREADABLE_CODE = 5 << 24;
    private static final int ANY_CODE = 6 << 24;

    private IdentityKeys() {}

    /** The numbers that a listed party is filed under. */
    static void filed(PartyFacts facts, IntConsumer keys) {
        for (StatedDate date : facts.dates()) {
            if (years(date.date()) > MOST_YEARS) {
                keys.accept(VAGUE_DATE);
            } else {
                date(date.date(), keys);
            }
        }
        codes(facts.codes(), keys);
        if (!facts.codes().isEmpty()) {
            keys.accept(ANY_CODE);
        }
        if (!facts.codes().malformed().isEmpty()) {
            keys.accept(UNREADABLE_CODE);
        }
    }

    /** The numbers that a record asks for. */
    static void asked(List<StatedDate> dates, MexicanCodes codes, IntConsumer keys) {
        boolean any = false;
        for (StatedDate date : dates) {
            if (!date.date().isSpan()) {
                date(date.date(), keys);
                any = true;
            }
        }
        if (any) {
            keys.accept(VAGUE_DATE);
        }
        codes(codes, keys);
        if (!codes.isEmpty()) {
            keys.accept(codes.malformed().isEmpty() ? UNREADABLE_CODE : ANY_CODE);
        }
    }

    private static int years(PartialDate date) {
        PartialDate widened = date.widened();
        return widened.to().getYear() - widened.from().getYear() + 1;
    }

    private static void date(PartialDate date, IntConsumer keys) {
        PartialDate widened = date.widened();
        for (int year = widened.from().getYear(); year <= widened.to().getYear(); year++) {
            keys.accept(YEAR + year);
        }
        if (widened.from().equals(widened.to())) {
            dayOfYear(widened.from(), keys);
        }
    }

    private static void dayOfYear(LocalDate day, IntConsumer keys) {
        keys.accept(DAY_OF_YEAR + day.getMonthValue() * 100 + day.getDayOfMonth());
    }

    private static void codes(MexicanCodes codes, IntConsumer keys) {
        for (Coded<Curp> curp : codes.curps()) {
            code(curp.code().letters(), List.of(curp.code().birthDate()), keys);
        }
        for (Coded<Rfc> rfc : codes.rfcs()) {
            code(rfc.code().letters(), rfc.code().dates(), keys);
        }
    }

    private static void code(String letters, List<LocalDate> dates, IntConsumer keys) {
        for (LocalDate date : dates) {
            keys.accept(YEAR + date.getYear());
            dayOfYear(date, keys);
        }
        // CURP and RFC write the second and the fourth letter of some names otherwise, and Ñ.
        keys.accept(LETTERS + plain(letters.charAt(0)) * 32 + plain(letters.charAt(2)));
    }

    private static int plain(char letter) {
        return letter == 'Ñ' ? 'X' - 'A' : letter == '&' ? 26 : letter - 'A';
    }
}

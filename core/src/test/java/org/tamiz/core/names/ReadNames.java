package org.tamiz.core.names;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;

/** Names as they are read, told in one line, and their words compared. */
final class ReadNames {
    private ReadNames() {}

    /**
     * A person's name as it is compared: particles in lower case, "." after an abbreviation, "-" after a word that may go
     * on, and words that stand beside the name in parentheses.
     */
    static String person(String written) {
        return told(parsed(written, PartyKind.PERSON));
    }

    /** The same for a company's name; its legal form is left out. */
    static String company(String written) {
        return told(parsed(written, PartyKind.ORGANIZATION));
    }

    static ParsedName parsed(String written, PartyKind kind) {
        return NameParser.parse(Name.of(written, NameQuality.PRIMARY), kind);
    }

    private static String told(ParsedName name) {
        return name.words().stream().map(ReadNames::told).collect(Collectors.joining(" "));
    }

    private static String told(NameWord word) {
        String letters = word.particle() ? word.letters().toLowerCase(Locale.ROOT) : word.letters();
        Completeness completeness = word.form().completeness();
        String marked = completeness == Completeness.WHOLE || word.particle() ? letters : letters + completeness.mark();
        return word.aside() ? "(" + marked + ")" : marked;
    }

    /** What the last words of two people's names are worth to each other, in bits; negative infinity for nothing at all. */
    static double bits(String a, String b) {
        return bits(lastWord(a, PartyKind.PERSON), lastWord(b, PartyKind.PERSON));
    }

    /** The same for companies' names. */
    static double companyBits(String a, String b) {
        return bits(lastWord(a, PartyKind.ORGANIZATION), lastWord(b, PartyKind.ORGANIZATION));
    }

    private static double bits(WordForm a, WordForm b) {
        WordAgreement nearness = WordAgreement.nearness(a, b);
        return nearness == null ? Double.NEGATIVE_INFINITY : nearness.bits();
    }

    private static WordForm lastWord(String written, PartyKind kind) {
        ParsedName name = parsed(written, kind);
        return name.words().get(name.words().size() - 1).form();
    }
}

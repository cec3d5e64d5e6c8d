package org.tamiz.lists.ofac;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.country.Countries;

/**
 * Takes OFAC's remarks apart: dates and places of birth, nationalities, gender, identifiers, quoted aliases, ties.
 *
 * <table>
 * <caption>Statements, each perhaps preceded by "alt. "</caption>
 * <tr><th>statement</th><th>becomes</th></tr>
 * <tr><td>{@code DOB …}, {@code Organization Established Date …}</td><td>birth date</td></tr>
 * <tr><td>{@code POB …}</td><td>birth place</td></tr>
 * <tr><td>{@code nationality …}, {@code citizen …}, {@code Nationality of Registration …}</td><td>nationality</td></tr>
 * <tr><td>{@code Gender Male}, {@code Gender Female}</td><td>gender</td></tr>
 * <tr><td>{@code a.k.a. '…'}, {@code n.k.a. '…'}, {@code d.b.a. '…'}</td><td>weak alias</td></tr>
 * <tr><td>{@code Issuer Name …}</td><td>strong alias</td></tr>
 * <tr><td>{@code f.k.a. '…'}</td><td>former name</td></tr>
 * <tr><td>{@code Linked To: …}</td><td>relation</td></tr>
 * <tr><td>{@code Passport …}, {@code C.U.R.P. …}, and so on</td><td>identifier</td></tr>
 * <tr><td>{@code Secondary sanctions risk: …} and other fixed phrases; a person's office</td><td>kept as a remark</td></tr>
 * <tr><td>anything else</td><td>kept as a remark and counted as not understood</td></tr>
 * </table>
 */
final class RemarksParser {
    /** The longest statement OFAC makes has some 600 characters; patterns are not tried on what is far longer. */
    static final int MOST_CHARACTERS = 4000;

    private static final Pattern ALT = Pattern.compile("^[Aa]lt\\. ");
    private static final Pattern ALIAS = Pattern.compile("^([afn]\\.k|d\\.b)\\.a\\. '(.+)'(?: \\(.*\\))?\\.?$");
    /** The name under which a company's securities trade; the non-SDN list gives it for Chinese companies. */
    private static final String ISSUER = "Issuer Name ";

    private static final Pattern NATIONALITY = Pattern.compile(
            "^(?:nationality|citizen|Nationality of Registration|Registration Country|Nationality|Citizen):? (.+)$");
    private static final Pattern LINKED = Pattern.compile("^(Linked To|Owned or Controlled By): (.+)$");
    private static final Pattern BORN = Pattern.compile("^(?:DOB|Organization Established Date):? (.+?)\\.?$");
    private static final Pattern BIRTH_PLACE = Pattern.compile("^POB:? (.+)$");
    /** Phrases with a meaning that no field of a listed party holds. */
    private static final Pattern KNOWN = Pattern.compile(
            "^(?:Secondary sanctions risk|Additional Sanctions Information"
                    + "|Transactions Prohibited For|Executive Order \\d+|EO \\d+|CAATSA Section|PEESA|IFCA Determination|IFCA"
                    + "|Organization Type:|Target Type|(?:Former |Other |Previous )?Vessel (?:Flag|Type|Year of Build|Owner|Operator)"
                    + "|(?:Gross|Deadweight|Vessel Gross) .*Tonnage|Aircraft (?:Model|Operator|Manufacture Date|Type|Mode S)"
                    + "|Listing Date \\(|Effective Date \\(|[Ff]or more information|Purchase/Sales For|United States financial"
                    + "|(?:[Aa]nd )?[Aa]ll (?:other )?(?:[Oo]ffices|[Bb]ranches|locations) (?:[Ww]orldwide|in )|ICTY indictee|arrested "
                    + "|Tribe:|Subtribe:|(?:Alternate )?Title|Rank |Position|In custody|[Cc]urrently (?:incarcerated|in jail)|Member|[Mm]ember ETA|(?:half-)?(?:brother|sister|wife|husband|son|daughter|cousin) of "
                    + "|[Ee]thnicity|Height|Weight|Physical Description|Complexion|Hair|Eyes|Languages?:|Profession|Occupation)");

    private final Set<String> primaryNames;

    /**
     * A parser for one list.
     *
     * @param primaryNames the primary names of the list. The period at the end of a remark may belong to a name, as in
     *     "Linked To: ACME LTD."; it does where the list has that name with it and not without it
     */
    RemarksParser(Set<String> primaryNames) {
        this.primaryNames = primaryNames;
    }

    /**
     * Adds what a remark says.
     *
     * @param remark the remark, whole
     * @param cut whether its last statement is cut off, so that it must not be taken at its word
     * @param title a person's office, which OFAC repeats among the remarks; null if there is none
     * @param into where to add
     */
    void parse(String remark, boolean cut, PartyKind kind, @Nullable String title, Remarks into) {
        List<String> items = RemarkItems.of(remark);
        boolean lastCut = cut && !remark.stripTrailing().endsWith(";");
        for (int i = 0; i < items.size(); i++) {
            statement(items.get(i), !(lastCut && i == items.size() - 1), kind, title, into);
        }
    }

    /**
     * Adds what one statement says. Parameters as of {@link #parse}.
     *
     * @param whole whether it is not cut off
     */
    void statement(String item, boolean whole, PartyKind kind, @Nullable String title, Remarks into) {
        into.items++;
        boolean readable = whole && item.length() <= MOST_CHARACTERS;
        String statement = item.startsWith("lt. ", 1) ? ALT.matcher(item).replaceFirst("") : item;
        if (!readable || !field(statement, kind, into)) {
            into.kept.add(item);
            if (!readable || !known(statement, title)) {
                into.notUnderstood.add(item);
            }
        }
    }

    /** Whether a statement is about a date of birth or establishment, understood or not. */
    static boolean isBirth(String item) {
        return BORN.matcher(ALT.matcher(item).replaceFirst("")).matches();
    }

    /** Puts a statement into the field it belongs to; false if there is none. */
    private boolean field(String item, PartyKind kind, Remarks into) {
        return alias(item, kind, into)
                || birth(item, into)
                || nationality(item, into)
                || tie(item, into)
                || identifier(item, kind, into);
    }

    private static boolean known(String item, @Nullable String title) {
        return KNOWN.matcher(item).lookingAt() || (title != null && title.contains(item));
    }

    private static boolean alias(String item, PartyKind kind, Remarks into) {
        if (item.startsWith(ISSUER) && item.length() > ISSUER.length()) {
            into.names.add(Name.of(item.substring(ISSUER.length()), NameQuality.STRONG_ALIAS));
            return true;
        }
        Matcher matcher = ALIAS.matcher(item);
        if (!item.contains(".a. '") || !matcher.matches() || matcher.group(2).isBlank()) {
            return false;
        }
        NameQuality quality = matcher.group(1).startsWith("f") ? NameQuality.FORMER : NameQuality.WEAK_ALIAS;
        into.names.add(OfacNames.of(matcher.group(2).strip(), quality, kind));
        return true;
    }

    private static boolean birth(String item, Remarks into) {
        Matcher born = BORN.matcher(item);
        if (born.matches()) {
            PartialDate date = RemarkDates.parse(born.group(1));
            if (date != null) {
                into.birthDates.add(date);
            }
            return date != null;
        }
        Matcher place = BIRTH_PLACE.matcher(item);
        if (place.matches()) {
            into.birthPlaces.add(place.group(1));
            return true;
        }
        if (item.equals("Gender Male") || item.equals("Gender Female")) {
            into.gender = item.endsWith("Female") ? Gender.FEMALE : Gender.MALE;
            return true;
        }
        return false;
    }

    private static boolean nationality(String item, Remarks into) {
        Matcher matcher = NATIONALITY.matcher(item);
        if ("ncNCR".indexOf(item.charAt(0)) < 0 || !matcher.matches()) {
            return false;
        }
        String words = matcher.group(1).strip();
        String code = Countries.code(words);
        String nationality = code == null ? words : code;
        if (!into.nationalities.contains(nationality)) {
            into.nationalities.add(nationality);
        }
        return true;
    }

    private boolean tie(String item, Remarks into) {
        boolean enclosed = item.startsWith("(") && item.endsWith(")");
        Matcher matcher = LINKED.matcher(enclosed ? item.substring(1, item.length() - 1) : item);
        if (!item.contains(": ") || !matcher.matches()) {
            return false;
        }
        String name = matcher.group(2);
        boolean periodBelongs = !primaryNames.contains(name) && primaryNames.contains(name + ".");
        into.relations.add(new Relation(matcher.group(1), periodBelongs ? name + "." : name, null));
        return true;
    }

    private static boolean identifier(String item, PartyKind kind, Remarks into) {
        Identifier identifier = known(item, null) ? null : RemarkIdentifiers.parse(item, kind);
        if (identifier == null) {
            return false;
        }
        if (!into.identifiers.contains(identifier)) {
            into.identifiers.add(identifier);
        }
        return true;
    }
}

package org.tamiz.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;

/** Divides a name into words, and tells the words' roles as far as the writing shows them. */
public final class NameParser {
    /** Characters of a name in SWIFT MT fields 50 and 59 (35 a line) and in ISO 20022 (Max35Text, Max70Text, Max140Text). */
    private static final Set<Integer> FIELD_LIMITS = Set.of(35, 70, 140);

    /** "No." before a number. */
    private static final Set<String> NUMBER_MARKS = Set.of("NO", "NR", "NUM");

    /** Stand before a name in its natural order, never before a surname that a comma follows. */
    private static final Set<String> FORMS_OF_ADDRESS =
            Set.of("MR", "MRS", "MS", "MISS", "DR", "PROF", "PROFESSOR", "SIR", "LIC", "ING", "SR", "SRA", "SRTA");

    private static final Set<String> WIDOW = Set.of("VIUDA", "VDA");

    /** Fewer letters without a vowel are too often initials or a whole word. */
    private static final int LEAST_VOWELLESS = 3;

    /** Fewer characters are a code rather than a disguised name. */
    private static final int LEAST_DISGUISED = 4;

    /** The letter that each digit from 0 on looks like. */
    private static final String LOOK_ALIKES = "OIZEASGTBG";

    private NameParser() {}

    /**
     * Parses a name as the name of a given kind of party. A person's name may state its parts, or show them by a comma as
     * in "GUZMAN LOERA, Joaquin"; of two undivided family names the first is taken as paternal and the rest as maternal. All
     * other names are parsed alike, because a record often does not say that it means a vessel.
     */
    public static ParsedName parse(Name name, PartyKind kind) {
        return switch (kind) {
            case PERSON -> person(name);
            case ORGANIZATION, VESSEL, AIRCRAFT -> entity(name.text());
        };
    }

    private static ParsedName person(Name name) {
        if (!name.parts().isEmpty()) {
            String surname = name.parts().stream()
                    .filter(part -> isSurname(part.role()))
                    .map(NamePart::text)
                    .findFirst()
                    .orElse("");
            List<NameWord> words = new ArrayList<>();
            for (NamePart part : name.parts()) {
                words.addAll(part(part.text(), part.role(), surname));
            }
            if (!words.isEmpty()) {
                return new ParsedName(bounded(words), List.of(), false);
            }
        }
        int comma = name.text().indexOf(',');
        if (comma > 0 && startsWithHonorific(name.text().substring(0, comma))) {
            // "Ms. Gillian Acton, Secretary": a name in its natural order, then what she is.
            return person(Name.of(name.text().substring(0, comma), name.quality()));
        }
        if (comma > 0) {
            String surname = name.text().substring(0, comma);
            List<NameWord> family = part(surname, NameRole.FAMILY, surname);
            List<NameWord> given = part(name.text().substring(comma + 1), NameRole.GIVEN, surname);
            boolean marks = given.stream().allMatch(word -> Generations.contains(word.letters(), false, false));
            if (!family.isEmpty() && !given.isEmpty() && marks) {
                // "Rogelio Anduvar, Jr.": a name in its natural order.
                return person(Name.of(name.text().replace(',', ' '), name.quality()));
            }
            if (!family.isEmpty() && !given.isEmpty()) {
                family.addAll(given);
                return new ParsedName(bounded(family), List.of(), false);
            }
        }
        boolean cutOff = isCutOff(name.text());
        List<Normalizer.Word> words = EastAsianGivenNames.joinedInName(Normalizer.words(name.text()), name.text());
        return new ParsedName(words(words, name.text(), null, NameDomain.PERSON, cutOff), List.of(), cutOff);
    }

    private static boolean startsWithHonorific(String text) {
        List<Normalizer.Word> words = Normalizer.words(text);
        return words.size() > 1 && FORMS_OF_ADDRESS.contains(words.get(0).letters());
    }

    /** As many words as one name may have: each stretch of a name is bounded, and so must be their sum. */
    private static List<NameWord> bounded(List<NameWord> words) {
        return words.subList(0, Math.min(words.size(), Normalizer.MAX_WORDS));
    }

    private static List<NameWord> part(String text, NameRole role, String surname) {
        List<Normalizer.Word> normalised = Normalizer.words(text);
        List<Normalizer.Word> surnames = role == NameRole.GIVEN ? Normalizer.words(surname) : List.of();
        if (surnames.size() == 1 && EastAsianGivenNames.isSurname(surnames.get(0))) {
            String letters = surnames.get(0).letters();
            normalised = EastAsianGivenNames.joinedInGivenName(normalised, text, letters);
        }
        List<NameWord> words = words(normalised, text, role, NameDomain.PERSON, false);
        return role == NameRole.FAMILY ? dividedFamily(words) : words;
    }

    private static List<NameWord> dividedFamily(List<NameWord> words) {
        List<NameWord> divided = new ArrayList<>();
        boolean paternalSeen = false;
        for (NameWord word : words) {
            NameRole role = paternalSeen ? NameRole.MATERNAL : NameRole.PATERNAL;
            divided.add(new NameWord(word.form(), word.written(), role, word.particle(), word.aside()));
            paternalSeen |= !word.particle();
        }
        return divided;
    }

    /** Whether a name is as long as the field of a payment message, so that the rest may have been cut off. */
    private static boolean isCutOff(String text) {
        return FIELD_LIMITS.contains(text.codePointCount(0, text.length()));
    }

    private static List<NameWord> words(
            List<Normalizer.Word> written, String text, @Nullable NameRole role, NameDomain domain, boolean cutOff) {
        List<Normalizer.Word> normalised = domain == NameDomain.ENTITY ? CountryWords.inOneWord(written) : written;
        Asides asides = Asides.of(text, normalised, domain);
        int widowOf = domain == NameDomain.PERSON ? widowOf(normalised) : normalised.size();
        boolean[] particles = particles(normalised, domain, role);
        List<NameWord> words = new ArrayList<>(normalised.size());
        for (int i = 0; i < normalised.size(); i++) {
            Normalizer.Word word = normalised.get(i);
            boolean aside = asides.contains(word.start()) || i >= widowOf;
            boolean particle = particles[i]
                    && !(domain == NameDomain.PERSON && isInitial(word, words.size(), normalised.size(), role));
            Completeness completeness = cutOff && i == normalised.size() - 1 && word.script() == Script.LATIN
                    ? Completeness.CUT_OFF
                    : completeness(word, domain);
            for (String letters : particle ? List.of(word.letters()) : spelled(word, domain)) {
                WordForm form = WordForm.of(letters, word.script(), completeness, particle, domain);
                words.add(new NameWord(form, word.written(), role, particle, aside));
            }
        }
        return bounded(words);
    }

    /** Where "viuda de" starts: whose widow a woman is she may as well leave out. The number of words if nowhere. */
    private static int widowOf(List<Normalizer.Word> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (WIDOW.contains(words.get(i).letters())
                    && words.get(i + 1).letters().equals("DE")) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean isParticle(List<Normalizer.Word> words, int at, NameDomain domain, @Nullable NameRole role) {
        Normalizer.Word word = words.get(at);
        String letters = word.letters();
        if (word.script().writesSyllables()) {
            return false;
        }
        if (Particles.contains(letters)) {
            return true;
        }
        if (domain == NameDomain.ENTITY) {
            return NUMBER_MARKS.contains(letters) || (word.start() == 0 && ShipPrefixes.contains(letters));
        }
        // Coronel and Major are surnames too: what the source calls a surname is one, and a title comes first.
        return Generations.contains(letters, at == 0, at == words.size() - 1)
                || (!isSurname(role)
                        && (at == 0 || Honorifics.standsAnywhere(letters))
                        && Honorifics.contains(letters));
    }

    private static boolean isSurname(@Nullable NameRole role) {
        return role == NameRole.FAMILY || role == NameRole.PATERNAL || role == NameRole.MATERNAL;
    }

    /** Which words link others. A name made of linking words alone, such as "Los de la A", is compared by them. */
    private static boolean[] particles(List<Normalizer.Word> words, NameDomain domain, @Nullable NameRole role) {
        boolean[] particles = new boolean[words.size()];
        int count = 0;
        for (int i = 0; i < particles.length; i++) {
            particles[i] = isParticle(words, i, domain, role);
            count += particles[i] ? 1 : 0;
        }
        return count < particles.length ? particles : new boolean[count];
    }

    private static Completeness completeness(Normalizer.Word word, NameDomain domain) {
        String letters = word.letters();
        boolean vowelless =
                domain == NameDomain.PERSON && letters.length() >= LEAST_VOWELLESS && !hasVowelOrDigit(letters);
        boolean abbreviated = letters.length() > 1 && (word.period() || vowelless) && word.script() == Script.LATIN;
        return abbreviated ? Completeness.ABBREVIATED : Completeness.WHOLE;
    }

    private static boolean hasVowelOrDigit(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if ("AEIOUY0123456789".indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The word as it is compared, in one word or more. */
    private static List<String> spelled(Normalizer.Word word, NameDomain domain) {
        if (domain == NameDomain.ENTITY) {
            return List.of(Numerals.digits(word.letters()));
        }
        return word.script() == Script.LATIN
                ? ArabicWords.divided(withoutDigits(word.letters()))
                : List.of(word.letters());
    }

    /** A single letter that links nothing: at the end of a stretch, or where a given name starts. */
    private static boolean isInitial(Normalizer.Word word, int position, int count, @Nullable NameRole role) {
        boolean startsGiven = position == 0 && (role == null || role == NameRole.GIVEN);
        return word.letters().length() == 1 && (startsGiven || position == count - 1);
    }

    private static ParsedName entity(String text) {
        boolean cutOff = isCutOff(text);
        List<NameWord> words = words(Normalizer.words(text), text, null, NameDomain.ENTITY, cutOff);
        WithoutForms name = WithoutForms.of(cutOff ? WithoutForms.withoutBegunForm(words) : words);
        return new ParsedName(
                withNumbersAtTheEnds(name.words()),
                name.forms(),
                cutOff && name.forms().isEmpty());
    }

    /** A linking word that is a number too, as "dos" is, links nothing where it stands first or last: "Transportes Dos". */
    private static List<NameWord> withNumbersAtTheEnds(List<NameWord> words) {
        List<NameWord> numbered = new ArrayList<>(words);
        for (int at = 0; at < words.size(); at += Math.max(1, words.size() - 1)) {
            NameWord word = words.get(at);
            String digits = Numerals.digits(word.letters());
            if (word.particle() && Numerals.isNumber(digits)) {
                WordForm form = WordForm.of(digits, false, NameDomain.ENTITY);
                numbered.set(at, new NameWord(form, word.written(), word.role(), false, word.aside()));
            }
        }
        return numbered;
    }

    /** Digits that stand for the letters they look like, in a word that is mostly letters: "Sech1n". */
    private static String withoutDigits(String letters) {
        int digits = 0;
        for (int i = 0; i < letters.length(); i++) {
            digits += Character.isDigit(letters.charAt(i)) ? 1 : 0;
        }
        if (digits == 0 || digits * 2 >= letters.length() || letters.length() < LEAST_DISGUISED) {
            return letters;
        }
        StringBuilder plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            plain.append(Character.isDigit(c) ? LOOK_ALIKES.charAt(c - '0') : c);
        }
        return plain.toString();
    }
}

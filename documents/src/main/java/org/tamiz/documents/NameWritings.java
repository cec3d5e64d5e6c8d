package org.tamiz.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.Normalizer;
import org.tamiz.core.names.Rarity;

/**
 * The ways in which texts write a listed name, as word sequences for the trie. Legal forms are left out of all of them;
 * what stands in the text is looked at once a name is found. These are proposals only: the scorer decides.
 */
final class NameWritings {
    private static final Set<String> SPANISH_ARTICLES = Set.of("EL", "LA", "LOS", "LAS");

    private final Vocabulary vocabulary;
    private final NameTrie trie;
    private final boolean exact;

    NameWritings(Vocabulary vocabulary, NameTrie trie, Extent extent) {
        this.exact = extent == Extent.EXACT;
        this.vocabulary = vocabulary;
        this.trie = trie;
    }

    /** Adds every writing of every name of a party that is to be looked for. */
    void addAll(PreparedParty party) {
        PartyKind kind = party.party().kind();
        for (PreparedName name : party.names()) {
            if (exact && name.name().quality() == NameQuality.WEAK_ALIAS) {
                continue;
            }
            int flags = (name.name().quality() == NameQuality.WEAK_ALIAS ? 0 : NameTrie.NOT_WEAK)
                    | switch (kind) {
                        case PERSON -> NameTrie.PERSON;
                        case ORGANIZATION -> NameTrie.ORGANIZATION;
                        case VESSEL, AIRCRAFT -> NameTrie.CRAFT;
                    };
            List<NameWord> words = name.parsed().words();
            if (kind == PartyKind.PERSON && words.stream().anyMatch(word -> word.role() == NameRole.GIVEN)) {
                addPerson(words, flags);
            } else {
                boolean[] punctuated = punctuationAsListed(name);
                add(words, punctuated, flags | NameTrie.WHOLE);
                if (kind == PartyKind.ORGANIZATION && !exact) {
                    addBeginnings(words, punctuated, flags | NameTrie.SHORTENED);
                }
            }
        }
    }

    /**
     * "GUZMAN LOERA, Joaquin Archivaldo" as listed, as spoken, and both without the second given names or without the
     * maternal surname.
     */
    private void addPerson(List<NameWord> words, int flags) {
        List<NameWord> given =
                words.stream().filter(word -> word.role() == NameRole.GIVEN).toList();
        List<NameWord> family =
                words.stream().filter(word -> word.role() != NameRole.GIVEN).toList();
        addBothOrders(given, family, flags | NameTrie.WHOLE);
        if (exact) {
            return;
        }
        List<NameWord> firstGiven = firstGiven(given);
        List<NameWord> paternal = paternal(family);
        int shortened = flags | NameTrie.SHORTENED;
        if (firstGiven.size() < given.size()) {
            addBothOrders(firstGiven, family, shortened);
        }
        if (paternal.size() < family.size()) {
            addBothOrders(given, paternal, shortened);
            addBothOrders(firstGiven, paternal, shortened);
        }
    }

    /** "Anduvar Logistics" for "ANDUVAR LOGISTICS SOLUTION": two words or more, a rare one among them. */
    private void addBeginnings(List<NameWord> words, boolean[] punctuated, int flags) {
        for (int length = 2; length < words.size(); length++) {
            List<NameWord> beginning = words.subList(0, length);
            boolean rare = beginning.stream().anyMatch(word -> word.bits() >= Rarity.MOST_BITS);
            if (rare && !beginning.get(length - 1).particle()) {
                add(beginning, Arrays.copyOf(punctuated, length), flags);
            }
        }
    }

    private void addBothOrders(List<NameWord> given, List<NameWord> family, int flags) {
        add(together(given, family), new boolean[given.size() + family.size()], flags);
        boolean[] commaBeforeGiven = new boolean[given.size() + family.size()];
        if (!given.isEmpty()) {
            commaBeforeGiven[family.size()] = true;
        }
        add(together(family, given), commaBeforeGiven, flags);
    }

    /** The first given name that is no initial, with what stands before it. */
    private static List<NameWord> firstGiven(List<NameWord> given) {
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).particle() && given.get(i).letters().length() > 1) {
                return given.subList(0, i + 1);
            }
        }
        return given;
    }

    /**
     * The paternal surname. A particle after the first surname belongs to it, as in "Díaz de León"; "y" alone begins the
     * maternal one.
     */
    static List<NameWord> paternal(List<NameWord> family) {
        int at = afterNextSurname(family, 0);
        while (at < family.size()
                && family.get(at).particle()
                && !family.get(at).letters().equals("Y")) {
            at = afterNextSurname(family, at);
        }
        return family.subList(0, at);
    }

    private static int afterNextSurname(List<NameWord> family, int from) {
        int at = from;
        while (at < family.size() && family.get(at).particle()) {
            at++;
        }
        return Math.min(at + 1, family.size());
    }

    private static List<NameWord> together(List<NameWord> first, List<NameWord> then) {
        List<NameWord> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /** Where the listed writing has more than space between two words. */
    private static boolean[] punctuationAsListed(PreparedName name) {
        List<NameWord> words = name.parsed().words();
        boolean[] punctuated = new boolean[words.size()];
        String text = name.name().text();
        List<Normalizer.Word> all = Normalizer.words(text);
        int at = 0;
        // A legal form taken off the front shifts the words; the first that agrees is where they begin.
        for (int i = 0; i < words.size(); i++) {
            String letters = words.get(i).letters();
            int from = at;
            while (at < all.size() && !all.get(at).letters().equals(letters)) {
                at++;
            }
            if (at == all.size()) {
                at = from;
                continue;
            }
            if (at > 0) {
                Normalizer.Word before = all.get(at - 1);
                int gapStart = Math.min(
                        before.start() + before.written().length(), all.get(at).start());
                String gap = text.substring(gapStart, all.get(at).start());
                punctuated[i] = gap.chars().anyMatch(c -> c != ' ' && c != '-');
            }
            at++;
        }
        return punctuated;
    }

    private void add(List<NameWord> words, boolean[] punctuated, int flags) {
        Predicate<NameWord> tells = word -> !word.particle();
        long telling = words.stream().filter(tells).count();
        boolean shortened = (flags & NameTrie.SHORTENED) != 0;
        if ((telling == 0 && words.size() < 2) || (shortened && telling < 2)) {
            return;
        }
        addSequence(words, punctuated, flags);
        if (exact) {
            return;
        }
        if (telling >= 2 && telling < words.size()) {
            // Texts drop linking words as they like; in the other direction the walk through the text skips them.
            boolean[] kept = new boolean[(int) telling];
            int to = 0;
            for (int i = 0; i < words.size(); i++) {
                if (tells.test(words.get(i))) {
                    kept[to++] = punctuated[i];
                }
            }
            addSequence(words.stream().filter(tells).toList(), kept, flags);
        }
        addRunTogether(words, flags);
        addWithEnglishArticle(words, punctuated, flags);
    }

    /** "LOS URABENOS" as an English text has it: "the Urabeños". */
    private void addWithEnglishArticle(List<NameWord> words, boolean[] punctuated, int flags) {
        boolean spanishArticle =
                words.size() == 2 && SPANISH_ARTICLES.contains(words.get(0).letters());
        if (spanishArticle && (flags & NameTrie.ORGANIZATION) != 0) {
            int[] sequence = {vocabulary.add("THE"), number(words.get(1))};
            trie.add(sequence, punctuated, flags);
        }
    }

    /** The number of a word, which a text reads without its possessive ending: "NOAH'S" is NOAH. */
    private int number(NameWord word) {
        String letters = word.letters();
        String written = word.written();
        int end = written.length();
        boolean possessive = end > 2
                && Character.toUpperCase(written.charAt(end - 1)) == 'S'
                && TextReader.isQuote(written.charAt(end - 2));
        return vocabulary.add(possessive ? letters.substring(0, letters.length() - 1) : letters);
    }

    /** "MS-13" as "MS13", "BARRIO 18" as "Barrio18": letters and a number that follows them. */
    private void addRunTogether(List<NameWord> words, int flags) {
        if (words.size() == 2
                && isNumber(words.get(1).letters())
                && !isNumber(words.get(0).letters())) {
            String letters = words.get(0).letters() + words.get(1).letters();
            trie.add(new int[] {vocabulary.add(letters)}, new boolean[1], flags);
        }
    }

    private static boolean isNumber(String letters) {
        return letters.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void addSequence(List<NameWord> words, boolean[] punctuated, int flags) {
        trie.add(words.stream().mapToInt(this::number).toArray(), punctuated, flags);
        if (words.stream().anyMatch(NameWord::isNumber)) {
            // "III" is 3 to the scorer; a text is read as it is written.
            trie.add(words.stream().mapToInt(this::asWritten).toArray(), punctuated, flags);
        }
    }

    private int asWritten(NameWord word) {
        List<Normalizer.Word> written = word.isNumber() ? Normalizer.words(word.written()) : List.of();
        return written.size() == 1 ? vocabulary.add(written.get(0).letters()) : number(word);
    }
}

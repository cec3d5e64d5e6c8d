package org.tamiz.core.index;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.Remembered;
import org.tamiz.core.names.WordForm;

/**
 * The names of one domain, found by their words. Listed words are kept once each with the names they stand in; which of them
 * a record's word agrees with is remembered for the rest of the file. {@link NameSearch} does the searching.
 */
final class NameIndex {
    private static final int MARK_SHIFT = 24;

    final NameDomain domain;
    final WordTable words;
    final Postings joined;
    final Postings wholeNames;
    /** The party each name belongs to, ascending. */
    private final IntBuffer parties;
    /** Which of its party's names each name is. */
    private final IntBuffer places;
    /** Where the names of each party start; one longer than there are parties. */
    private final IntBuffer partyStarts;
    /** Where the names of each word start in {@link #wordNames}; one longer than there are words. */
    private final IntBuffer wordStarts;

    /** Where the names of each word start in {@link #nameWords}, each with its {@linkplain Builder#wordCount count} in the upper bits. */
    private final IntBuffer wordNames;
    /** Where each name starts in {@link #nameWords}. */
    private final IntBuffer nameStarts;

    /**
     * For each name its number, with the count of its words in the upper eight bits, then its words, particles aside, each with
     * the mark of its role there. All that is looked at first of a name stands together.
     */
    private final IntBuffer nameWords;

    /** What words of records agree with, at about half a kilobyte each. */
    private final Remembered<WordMatches> remembered = new Remembered<>(1 << 17, 512);

    private NameIndex(NameDomain domain, ByteSource source, int partyCount) {
        this.domain = domain;
        this.words = WordTable.read(source);
        this.parties = source.ints();
        this.places = source.ints();
        this.partyStarts = source.ints();
        this.joined = Postings.read(source, parties.limit());
        this.wholeNames = Postings.read(source, parties.limit());
        this.wordStarts = source.ints();
        this.wordNames = source.ints();
        this.nameStarts = source.ints();
        this.nameWords = source.ints();
        checkParties(partyCount);
        checkNames();
    }

    /**
     * Reads what {@link Builder} wrote.
     *
     * @param partyCount how many parties there are
     */
    static NameIndex read(ByteSource source, NameDomain domain, int partyCount) {
        return new NameIndex(domain, source, partyCount);
    }

    private void checkParties(int partyCount) {
        RowChecks.require(places.limit() == parties.limit(), "rows of names differ in length");
        RowChecks.requireStarts(partyStarts, partyCount, parties.limit());
        int[] ofName = RowChecks.array(parties);
        int[] starts = RowChecks.array(partyStarts);
        boolean fit = true;
        for (int party = 0; party < partyCount; party++) {
            for (int name = starts[party]; name < starts[party + 1]; name++) {
                fit &= ofName[name] == party;
            }
        }
        for (int place : RowChecks.array(places)) {
            fit &= place >= 0;
        }
        RowChecks.require(fit, "a name is of no party");
    }

    /** Each name must start where the one before ends, and words must lead to starts of names alone. */
    private void checkNames() {
        RowChecks.requireStarts(wordStarts, words.size(), wordNames.limit());
        int[] starts = RowChecks.array(nameStarts);
        int[] ofNames = RowChecks.array(nameWords);
        BitSet starting = new BitSet(ofNames.length);
        int at = 0;
        boolean fit = starts.length == parties.limit();
        for (int name = 0; fit && name < starts.length; name++) {
            fit = starts[name] == at && at < ofNames.length && number(ofNames[at]) == name;
            int end = fit ? at + mark(ofNames[at]) : at;
            fit &= end < ofNames.length && areWords(ofNames, at + 1, end);
            starting.set(at, fit);
            at = end + 1;
        }
        for (int marked : RowChecks.array(wordNames)) {
            fit &= starting.get(number(marked)) && mark(marked) <= FollowRule.MOST_WORDS;
        }
        RowChecks.require(fit && at == ofNames.length, "words and names do not lead to each other");
    }

    private boolean areWords(int[] marked, int first, int last) {
        int count = words.size();
        boolean fit = true;
        for (int i = first; i <= last; i++) {
            fit &= number(marked[i]) < count && mark(marked[i]) <= MostAgreement.uncountedMark();
        }
        return fit;
    }

    int party(int name) {
        return parties.get(name);
    }

    int place(int name) {
        return places.get(name);
    }

    /** The first name of a party; its names end where those of the next party start. */
    int firstName(int party) {
        return partyStarts.get(party);
    }

    int wordStart(int word) {
        return wordStarts.get(word);
    }

    /** Where a name starts, at a position between the starts of two words, marked with its number of words. */
    int markedNameAt(int position) {
        return wordNames.get(position);
    }

    /** Where a name starts. */
    int nameStart(int name) {
        return nameStarts.get(name);
    }

    /** At the start of a name its number, marked with how many words follow; then these, marked with their roles. */
    int markedAt(int position) {
        return nameWords.get(position);
    }

    /** A number without its mark. */
    static int number(int marked) {
        return marked & (1 << MARK_SHIFT) - 1;
    }

    /** The mark of a word, {@link MostAgreement#mark}, or of a name, the number of its words. */
    static int mark(int marked) {
        return marked >>> MARK_SHIFT;
    }

    /** The listed words that a record's word agrees with. */
    WordMatches matches(WordForm word, WordSearch search) {
        String key = word.key();
        int hash = key.hashCode();
        WordMatches first = remembered.first(hash);
        if (first != null && first.isOf(key)) {
            return first;
        }
        WordMatches second = remembered.second(hash);
        if (second != null && second.isOf(key)) {
            return second;
        }
        NumberList runs = word.isPlain() ? joined.numbers(word.letters()) : NumberList.EMPTY;
        WordMatches matches = search.matches(word, runs);
        remembered.put(hash, matches);
        return matches;
    }

    /** Collects the names of one domain. */
    static final class Builder {
        private final NameDomain domain;
        private final List<Integer> parties = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final List<List<NameWord>> words = new ArrayList<>();
        private final Map<String, WordForm> forms = new TreeMap<>();
        private final Postings.Builder joined = new Postings.Builder();
        private final Postings.Builder wholeNames = new Postings.Builder();

        Builder(NameDomain domain) {
            this.domain = domain;
        }

        /**
         * Adds a name of a party; a name without words is passed over.
         *
         * @param party not less than that of the name added before
         * @param place which of the party's names it is
         */
        void add(int party, int place, ParsedName name) {
            if (name.words().isEmpty()) {
                return;
            }
            int number = parties.size();
            parties.add(party);
            places.add(place);
            List<NameWord> own = new ArrayList<>(name.words().size());
            for (int i = 0; i < name.words().size(); i++) {
                NameWord word = name.words().get(i);
                if (!word.particle()) {
                    forms.putIfAbsent(word.form().key(), word.form());
                    own.add(word);
                }
                for (int count = 2; count <= name.mostJoined(); count++) {
                    joined.add(name.joinedLetters(i, count), number);
                }
            }
            words.add(own);
            wholeNames.add(name.wholeNameKey(), number);
            if (domain == NameDomain.ENTITY) {
                name.acronyms().forEach(acronym -> wholeNames.add(acronym, number));
            }
        }

        void write(ByteSink sink, int partyCount) {
            WordTable.write(sink, forms.values());
            int[] partyOfName = ints(parties);
            sink.ints(partyOfName);
            sink.ints(ints(places));
            sink.ints(starts(partyOfName, partyCount));
            joined.write(sink);
            wholeNames.write(sink);
            writeWords(sink);
        }

        /** The number of each word by its key. */
        Map<String, Integer> wordNumbers() {
            Map<String, Integer> numbers = new HashMap<>();
            forms.keySet().forEach(key -> numbers.put(key, numbers.size()));
            return numbers;
        }

        private void writeWords(ByteSink sink) {
            Map<String, Integer> numbersOfKeys = wordNumbers();
            int[] nameStarts = new int[words.size()];
            int[] wordStarts = new int[numbersOfKeys.size() + 1];
            int size = 0;
            for (int name = 0; name < words.size(); name++) {
                nameStarts[name] = size;
                size += 1 + words.get(name).size();
                for (NameWord word : words.get(name)) {
                    wordStarts[numbersOfKeys.getOrDefault(word.form().key(), 0) + 1]++;
                }
            }
            if (size >= 1 << MARK_SHIFT) {
                throw new IllegalStateException("The lists have too many names for one index: some three million.");
            }
            for (int word = 0; word < numbersOfKeys.size(); word++) {
                wordStarts[word + 1] += wordStarts[word];
            }
            int[] nameWords = new int[size];
            int[] wordNames = new int[size - words.size()];
            int[] next = Arrays.copyOf(wordStarts, numbersOfKeys.size());
            int at = 0;
            for (int name = 0; name < words.size(); name++) {
                int count = wordCount(words.get(name));
                nameWords[at++] = words.get(name).size() << MARK_SHIFT | name;
                for (NameWord word : words.get(name)) {
                    int number = numbersOfKeys.getOrDefault(word.form().key(), 0);
                    nameWords[at++] = MostAgreement.mark(word) << MARK_SHIFT | number;
                    wordNames[next[number]++] = count << MARK_SHIFT | nameStarts[name];
                }
            }
            sink.ints(wordStarts);
            sink.ints(wordNames);
            sink.ints(nameStarts);
            sink.ints(nameWords);
        }

        /** How many words a name has if all count where they are left over and none has a role; else 0. */
        private static int wordCount(List<NameWord> words) {
            for (NameWord word : words) {
                if (MostAgreement.mark(word) != MostAgreement.roleless()) {
                    return 0;
                }
            }
            return words.size() > FollowRule.MOST_WORDS ? 0 : words.size();
        }

        private static int[] ints(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }

        /** Where each of the ascending numbers from 0 to {@code count - 1} starts. */
        private static int[] starts(int[] ascending, int count) {
            int[] starts = new int[count + 1];
            for (int number : ascending) {
                starts[number + 1]++;
            }
            for (int number = 0; number < count; number++) {
                starts[number + 1] += starts[number];
            }
            return starts;
        }
    }
}

package org.tamiz.core.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.tamiz.core.names.AgreementKeys;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.WordAgreement;
import org.tamiz.core.names.WordForm;

/**
 * The names of many records, arranged so that a listed name finds those that it may agree with: {@link NameIndex} the other way
 * round, for a list of which a few parties have changed.
 *
 * <p>What a record's word asks for, it is filed under here, and a listed word asks for what it would be filed under; so both
 * meet under the same {@link AgreementKeys}. A record's name is worth at most the sum, over its words, of the best agreement
 * with any word of the listed name, and each name says how much that must be. Where words are run together on either side, the
 * name is found whatever the rest is worth.
 *
 * <p>Building and searching belong to one thread.
 */
public final class RecordNames {
    /** Sums of rounded numbers may fall short of the same sum in another order by this much. */
    private static final double ROUNDING = 1e-6;

    private final NameDomain domain;
    private final WordForm[] words;
    private final Postings wordsByKey;
    private final Postings joined;
    private final Postings wholeNames;
    /** Where the names of each word start in {@link #wordNames}; one longer than there are words. */
    private final int[] wordStarts;

    private final int[] wordNames;
    private final int[] records;
    private final double[] least;
    /** The names that initials or linking words alone may make worth enough. */
    private final int[] always;
    /** The names with an initial, of which some word may agree with any name. */
    private final int[] withInitial;

    private final NumberMarks compared;
    private final double[] bestOfWord;
    private final int[] agreeing;
    private int agreeingCount;
    private final NumberMarks summed;
    private final double[] sums;
    private final NumberList touched = new NumberList();

    private RecordNames(Builder builder) {
        this.domain = builder.domain;
        this.words = builder.forms.toArray(WordForm[]::new);
        this.wordsByKey = builder.wordsByKey.build(words.length);
        this.records = builder.records.toArray();
        this.joined = builder.joined.build(records.length);
        this.wholeNames = builder.wholeNames.build(records.length);
        this.least = Arrays.copyOf(builder.least, records.length);
        this.wordStarts = new int[words.length + 1];
        this.wordNames = builder.namesOfWords(wordStarts);
        this.always = builder.always.toArray();
        this.withInitial = builder.withInitial.toArray();
        this.compared = new NumberMarks(words.length);
        this.bestOfWord = new double[words.length];
        this.agreeing = new int[words.length];
        this.summed = new NumberMarks(records.length);
        this.sums = new double[records.length];
    }

    /**
     * Visits the records of which a name may agree with a listed name, some of them more than once.
     *
     * @param listed a listed name, parsed for the domain of these
     * @param enough takes records whose names may be worth what they must
     * @param some takes records of which some word agrees, though their names are not worth that much
     */
    public void touchedBy(ParsedName listed, IntConsumer enough, IntConsumer some) {
        compared.clear();
        agreeingCount = 0;
        for (int i = 0; i < listed.words().size(); i++) {
            NameWord word = listed.words().get(i);
            if (!word.particle()) {
                ask(word.form());
                joined.forEach(AgreementKeys.word(word.letters()), name -> enough.accept(records[name]));
            }
            for (int count = 2; count <= listed.mostJoined(); count++) {
                spelled(AgreementKeys.word(listed, i, count), enough);
            }
        }
        wholeNames.forEach(listed.wholeNameKey(), name -> enough.accept(records[name]));
        if (domain == NameDomain.ENTITY) {
            listed.acronyms().forEach(acronym -> wholeNames.forEach(acronym, name -> enough.accept(records[name])));
        }
        for (int name : always) {
            enough.accept(records[name]);
        }
        for (int name : withInitial) {
            some.accept(records[name]);
        }
        sumUp();
        for (int i = 0; i < touched.size(); i++) {
            int name = touched.get(i);
            (sums[name] >= least[name] - ROUNDING ? enough : some).accept(records[name]);
        }
    }

    /** Compares a listed word with the words that it meets. */
    private void ask(WordForm listed) {
        AgreementKeys.filed(
                listed,
                key -> wordsByKey.forEach(key, word -> {
                    WordAgreement nearness = WordAgreement.nearness(words[word], listed);
                    if (nearness != null && nearness.bits() > 0) {
                        if (compared.add(word)) {
                            bestOfWord[word] = 0;
                            agreeing[agreeingCount++] = word;
                        }
                        bestOfWord[word] = Math.max(bestOfWord[word], nearness.bits());
                    }
                }));
    }

    /** Finds the names of words that a run of listed words spells. */
    private void spelled(int key, IntConsumer enough) {
        wordsByKey.forEach(key, word -> {
            for (int at = wordStarts[word]; at < wordStarts[word + 1]; at++) {
                enough.accept(records[wordNames[at]]);
            }
        });
    }

    private void sumUp() {
        summed.clear();
        touched.clear();
        for (int i = 0; i < agreeingCount; i++) {
            int word = agreeing[i];
            for (int at = wordStarts[word]; at < wordStarts[word + 1]; at++) {
                int name = wordNames[at];
                if (summed.add(name)) {
                    sums[name] = 0;
                    touched.add(name);
                }
                sums[name] += bestOfWord[word];
            }
        }
    }

    /** Collects names of records. */
    public static final class Builder {
        private final NameDomain domain;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<WordForm> forms = new ArrayList<>();
        private final Postings.Builder wordsByKey = new Postings.Builder();
        private final Postings.Builder joined = new Postings.Builder();
        private final Postings.Builder wholeNames = new Postings.Builder();
        private final NumberList records = new NumberList();
        private final NumberList nameWords = new NumberList();
        private final NumberList wordCounts = new NumberList();
        private final NumberList always = new NumberList();
        private final NumberList withInitial = new NumberList();
        private double[] least = new double[64];

        /** No names yet. */
        public Builder(NameDomain domain) {
            this.domain = domain;
        }

        /**
         * Adds a name of a record; a name without words is passed over.
         *
         * @param record the record's number
         * @param name the name, parsed for the domain
         * @param leastOfWords what its words must be worth, in bits, to be found
         */
        public void add(int record, ParsedName name, double leastOfWords) {
            if (name.words().isEmpty()) {
                return;
            }
            int number = records.size();
            records.add(record);
            double needed = leastOfWords;
            int count = 0;
            boolean initial = false;
            for (int i = 0; i < name.words().size(); i++) {
                NameWord word = name.words().get(i);
                if (word.particle()) {
                    needed -= word.bits();
                } else {
                    nameWords.add(number(word.form()));
                    count++;
                    if (word.letters().length() == 1) {
                        // An initial agrees with every word that begins with it.
                        needed -= WordAgreement.INITIAL_BITS;
                        initial = true;
                    }
                }
                for (int length = 2; length <= name.mostJoined(); length++) {
                    joined.add(AgreementKeys.word(name, i, length), number);
                }
            }
            wordCounts.add(count);
            wholeNames.add(name.wholeNameKey(), number);
            if (domain == NameDomain.ENTITY) {
                name.acronyms().forEach(acronym -> wholeNames.add(acronym, number));
            }
            if (number == least.length) {
                least = Arrays.copyOf(least, number * 2);
            }
            least[number] = needed;
            if (needed <= ROUNDING) {
                always.add(number);
            }
            if (initial) {
                withInitial.add(number);
            }
        }

        /** All names added so far, ready to be searched. */
        public RecordNames build() {
            return new RecordNames(this);
        }

        private int number(WordForm form) {
            Integer known = numbers.get(form.key());
            if (known != null) {
                return known;
            }
            int number = forms.size();
            numbers.put(form.key(), number);
            forms.add(form);
            AgreementKeys.asked(form, key -> wordsByKey.add(key, number));
            AgreementKeys.askedForSpelling(form, key -> wordsByKey.add(key, number));
            return number;
        }

        /** The names of each word, one after the other, a name once for each time it has the word. */
        private int[] namesOfWords(int[] starts) {
            for (int i = 0; i < nameWords.size(); i++) {
                starts[nameWords.get(i) + 1]++;
            }
            for (int word = 1; word < starts.length; word++) {
                starts[word] += starts[word - 1];
            }
            int[] next = Arrays.copyOf(starts, starts.length);
            int[] names = new int[nameWords.size()];
            int at = 0;
            for (int name = 0; name < wordCounts.size(); name++) {
                for (int i = 0; i < wordCounts.get(name); i++) {
                    names[next[nameWords.get(at++)]++] = name;
                }
            }
            return names;
        }
    }
}

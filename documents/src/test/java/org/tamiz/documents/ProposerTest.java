package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tamiz.core.names.EditDistance;

/**
 * The proposals on generated texts against a slow search that looks at every word and every listed name, without filters,
 * tables and marks.
 */
class ProposerTest {
    private static final long SEED = 20_261_129;
    private static final int GENERATED_WORDS = 300;
    private static final int NAMES = 400;
    private static final String[] SIGNS = {
        " ", " ", " ", " ", " ", " ", ", ", "\n", ". ", "-", "-\n", " \"", "\" ", " (", ") ", " | ", "'s ", "\n\n", "/",
        " de "
    };

    private final Random random = new Random(SEED);
    private final OrdinaryWords ordinaryWords = new OrdinaryWords();
    private final Vocabulary vocabulary = new Vocabulary(ordinaryWords);
    private final NameTrie trie = new NameTrie();
    /** What the trie holds: for each beginning of a name its flags. */
    private final Map<List<Integer>, Integer> flags = new HashMap<>();

    private final List<String> written = new ArrayList<>();

    @Test
    void fastAndSlowSearchProposeTheSame() {
        for (int i = 0; i < GENERATED_WORDS; i++) {
            vocabulary.add(word());
        }
        List.of("DE", "LA", "THE", "OF").forEach(vocabulary::add);
        for (int i = 0; i < NAMES; i++) {
            addName();
        }
        NearWords nearWords = new NearWords(vocabulary, ordinaryWords);
        Cues cues = new Cues(vocabulary);
        vocabulary.close();
        trie.close();
        RememberedPieces remembered = new RememberedPieces();
        int proposals = 0;
        int misspelt = 0;
        int quiet = 0;
        for (int round = 0; round < 1_500; round++) {
            String text = text();
            TextWords words = TextReader.read(text, vocabulary, trie, nearWords, remembered);
            Plausibility plausibility = new Plausibility(
                    vocabulary, cues, new LegalForms(text, words), new OtherMeanings(cues, words, text), words);
            Set<Proposal> fast = new HashSet<>();
            Proposer proposer = new Proposer(trie, cues, words, plausibility, Extent.ALL, fast::add);
            proposer.proposeQuiet();
            assertThat(fast)
                    .as("seed %d, %s", SEED, text)
                    .noneMatch(proposal -> plausibility.of(proposal) == Standing.BY_ITSELF);
            quiet += fast.size();
            proposer.proposeLoud();
            Set<Proposal> slow = new Slow(cues, words).all();
            fast.removeIf(proposal -> plausibility.of(proposal) == Standing.NEVER);
            slow.removeIf(proposal -> plausibility.of(proposal) == Standing.NEVER);
            assertThat(fast).as("seed %d, %s", SEED, text).isEqualTo(slow);
            assertThat(fast)
                    .as("seed %d, %s", SEED, text)
                    .filteredOn(plausibility::needsOthers)
                    .noneMatch(proposal -> plausibility.of(proposal) == Standing.BY_ITSELF);
            proposals += fast.size();
            misspelt += (int) fast.stream().filter(Proposal::misspelt).count();
        }
        assertThat(proposals).isGreaterThan(3_000);
        assertThat(misspelt).isGreaterThan(200);
        assertThat(quiet).isGreaterThan(100);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append("AEIOU".charAt(random.nextInt(5))).append("BLMNRSTV".charAt(random.nextInt(8)));
        }
        return word.toString();
    }

    private void addName() {
        int length = 1 + random.nextInt(4);
        int[] name = random.ints(length, 0, vocabulary.size()).toArray();
        boolean[] punctuated = new boolean[length];
        for (int i = 1; i < length; i++) {
            punctuated[i] = random.nextInt(5) == 0;
        }
        int kind = new int[] {NameTrie.PERSON, NameTrie.ORGANIZATION, NameTrie.CRAFT}[random.nextInt(3)];
        int whole = random.nextInt(4) == 0 ? NameTrie.SHORTENED : NameTrie.WHOLE;
        int end = kind | whole | (random.nextInt(6) == 0 ? 0 : NameTrie.NOT_WEAK);
        trie.add(name, punctuated, end);
        List<Integer> beginning = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            beginning.add(name[i]);
            flags.merge(List.copyOf(beginning), punctuated[i] ? NameTrie.PUNCTUATION_BEFORE : 0, (a, b) -> a | b);
            letters.append(i == 0 ? "" : " ").append(vocabulary.word(name[i]));
        }
        flags.merge(List.copyOf(beginning), end, (a, b) -> a | b);
        written.add(letters.toString());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            String name = random.nextInt(3) == 0
                    ? vocabulary.word(random.nextInt(vocabulary.size()))
                    : written.get(random.nextInt(written.size()));
            for (String word : name.split(" ", -1)) {
                text.append(asWritten(word)).append(SIGNS[random.nextInt(random.nextInt(3) == 0 ? SIGNS.length : 6)]);
            }
        }
        boolean small = random.nextInt(4) == 0;
        return small ? text.toString().toLowerCase(Locale.ROOT) : text.toString();
    }

    private String asWritten(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String cased = switch (random.nextInt(4)) {
            case 0 -> lower;
            case 1 -> word;
            default -> word.substring(0, 1) + lower.substring(1);
        };
        int at = random.nextInt(cased.length());
        return switch (random.nextInt(12)) {
            case 0 -> cased.substring(0, at) + cased.substring(at + 1);
            case 1 -> cased.substring(0, at) + "x" + cased.substring(at);
            case 2 -> cased.replace('o', '0').replace('l', '1');
            case 3 -> cased.replace("m", "rn");
            case 4 -> cased.substring(0, at) + "-\n" + cased.substring(at);
            default -> cased;
        };
    }

    /** The search without shortcuts. */
    private final class Slow {
        private final Cues cues;
        private final TextWords words;
        private final Set<Proposal> found = new HashSet<>();

        Slow(Cues cues, TextWords words) {
            this.cues = cues;
            this.words = words;
        }

        Set<Proposal> all() {
            for (int word = 0; word < words.size(); word++) {
                take(word, word, List.of(), false, 0, false, List.of());
            }
            return found;
        }

        private void take(
                int first,
                int at,
                List<Integer> before,
                boolean punctuated,
                int told,
                boolean divided,
                List<Reading> readings) {
            int more = told + (words.is(at, TextWords.PARTICLE) ? 0 : 1);
            arrive(first, at + 1, with(before, words.id(at)), punctuated, more, divided, readings);
            arrive(first, at + 2, with(before, words.joinedWithNext(at)), punctuated, told + 1, true, readings);
            boolean nameLike = words.is(at, TextWords.TITLE | TextWords.UPPER) || words.is(first, TextWords.CELL_START);
            for (NearWord near : words.near(at, nameLike)) {
                List<Reading> read = new ArrayList<>(readings);
                read.add(new Reading(at, near));
                arrive(first, at + 1, with(before, near.id()), punctuated, told + 1, divided, List.copyOf(read));
            }
        }

        private List<Integer> with(List<Integer> before, int id) {
            List<Integer> all = new ArrayList<>(before);
            all.add(id);
            return List.copyOf(all);
        }

        private void arrive(
                int first,
                int after,
                List<Integer> name,
                boolean punctuatedBefore,
                int told,
                boolean divided,
                List<Reading> readings) {
            Integer own = flags.get(name);
            if (own == null || (punctuatedBefore && (own & NameTrie.PUNCTUATION_BEFORE) == 0)) {
                return;
            }
            if ((own & (NameTrie.WHOLE | NameTrie.SHORTENED)) != 0) {
                found.add(new Proposal(first, after, own, told, divided, readings));
            }
            int beyond = words.beyondQuoted(after);
            if (beyond > after && isNameLike(after - 1) && isNameLike(beyond)) {
                take(first, beyond, name, false, told, divided, readings);
            }
            boolean punctuated = false;
            for (int at = after; at < words.size() && at - after <= 2; at++) {
                if (words.gap(at) == TextWords.STOPPED) {
                    return;
                }
                punctuated |= words.gap(at) == TextWords.PUNCTUATED;
                take(first, at, name, punctuated, told, divided, readings);
                if (!words.is(at, TextWords.PARTICLE) || cues.is(Cues.Kind.SEPARATOR, words, at)) {
                    return;
                }
            }
        }

        private boolean isNameLike(int word) {
            return words.is(word, TextWords.TITLE | TextWords.UPPER) && !words.is(word, TextWords.PARTICLE);
        }
    }

    @Test
    void wordsATypingErrorAwayAreThoseASlowSearchFinds() {
        for (int i = 0; i < 3_000; i++) {
            vocabulary.add(word());
        }
        NearWords nearWords = new NearWords(vocabulary, ordinaryWords);
        vocabulary.close();
        int found = 0;
        for (int round = 0; round < 3_000; round++) {
            String letters = asWritten(word()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
            List<Integer> slow = new ArrayList<>();
            for (int id = 0; id < vocabulary.size() && letters.length() >= 5; id++) {
                String listed = vocabulary.word(id);
                boolean longEnough = listed.length() >= 5 || (listed.length() == 4 && letters.matches(".*(.)\\1.*"));
                if (longEnough && EditDistance.within(letters, listed, 1) == 1) {
                    slow.add(id);
                }
            }
            slow.removeIf(id -> ordinaryWords.contains(letters) && vocabulary.isOrdinary(id));
            List<NearWord> fast = nearWords.mistyped(letters, false);
            assertThat(fast)
                    .as("seed %d, %s", SEED, letters)
                    .extracting(NearWord::id)
                    .containsExactlyInAnyOrderElementsOf(slow.size() > 8 ? List.of() : slow);
            found += fast.size();
        }
        assertThat(found).isGreaterThan(300);
    }
}

package org.tamiz.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Collection;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.tamiz.core.names.Normalizer;

/**
 * Names as strings of characters in an Aho-Corasick automaton. Finds the names as listed, once case and accents are taken out of
 * both sides, and ordinary words that spell them; words that only begin like a name are left out.
 */
final class AhoCorasickTagger implements Tagger {
    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

    AhoCorasickTagger(Collection<String> names) {
        TreeMap<String, String> normalized = new TreeMap<>();
        for (String name : names) {
            String words = Normalizer.words(name).stream()
                    .map(Normalizer.Word::letters)
                    .collect(Collectors.joining(" "));
            if (!words.isEmpty()) {
                normalized.put(words, name);
            }
        }
        trie.build(normalized);
    }

    @Override
    public int find(String text) {
        String plain = plain(text);
        AtomicInteger found = new AtomicInteger();
        trie.parseText(plain, (begin, end, name) -> {
            boolean whole = (begin == 0 || plain.charAt(begin - 1) == ' ')
                    && (end == plain.length() || plain.charAt(end) == ' ');
            found.addAndGet(whole ? 1 : 0);
        });
        return found.get();
    }

    /** Capitals without marks, and a space for all that is no letter or digit: cheaper than the normaliser of names. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                plain.append((char) (c - 32));
            } else if (c < 128) {
                boolean word = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                space(plain, word, c);
            } else {
                String base = java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD);
                char upper = Character.toUpperCase(base.charAt(0));
                space(plain, Character.isLetterOrDigit(upper), upper);
            }
        }
        return plain.toString();
    }

    private static void space(StringBuilder plain, boolean word, char c) {
        if (word) {
            plain.append(c);
        } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }
}

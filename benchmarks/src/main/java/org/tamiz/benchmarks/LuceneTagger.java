package org.tamiz.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.NoOutputs;

/**
 * Names as sequences of a search engine's words in its finite-state transducer, walked from each word of the text, as Solr's text
 * tagger does. Finds names in any case, written with the accents that the list has, and ordinary words that spell them.
 */
final class LuceneTagger implements Tagger {
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final BytesRefHash words = new BytesRefHash();
    private final FST<Object> names;

    LuceneTagger(Collection<String> listed) throws IOException {
        TreeMap<IntsRef, Boolean> sequences = new TreeMap<>();
        for (String name : listed) {
            IntsRefBuilder sequence = new IntsRefBuilder();
            for (BytesRef word : tokens(name)) {
                int number = words.add(word);
                sequence.append(number < 0 ? -number - 1 : number);
            }
            if (sequence.length() > 0) {
                sequences.put(sequence.toIntsRef(), true);
            }
        }
        FSTCompiler<Object> compiler =
                new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE4, NoOutputs.getSingleton()).build();
        for (IntsRef sequence : sequences.keySet()) {
            compiler.add(sequence, NoOutputs.getSingleton().getNoOutput());
        }
        names = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    }

    private List<BytesRef> tokens(String text) throws IOException {
        List<BytesRef> all = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            TermToBytesRefAttribute word = stream.addAttribute(TermToBytesRefAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                all.add(BytesRef.deepCopyOf(word.getBytesRef()));
            }
            stream.end();
        }
        return all;
    }

    @Override
    public int find(String text) {
        try {
            int[] numbers = numbers(text);
            FST.BytesReader reader = names.getBytesReader();
            FST.Arc<Object> arc = new FST.Arc<>();
            int found = 0;
            for (int first = 0; first < numbers.length; first++) {
                names.getFirstArc(arc);
                for (int at = first; at < numbers.length && numbers[at] >= 0; at++) {
                    if (names.findTargetArc(numbers[at], arc, arc, reader) == null) {
                        break;
                    }
                    found += arc.isFinal() ? 1 : 0;
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of a text's words; negative for a word of no name. */
    private int[] numbers(String text) throws IOException {
        IntsRefBuilder numbers = new IntsRefBuilder();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            TermToBytesRefAttribute word = stream.addAttribute(TermToBytesRefAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                numbers.append(words.find(word.getBytesRef()));
            }
            stream.end();
        }
        return Arrays.copyOf(numbers.get().ints, numbers.length());
    }
}

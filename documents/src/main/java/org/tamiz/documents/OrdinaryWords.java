package org.tamiz.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import morfologik.fsa.FSA;

/**
 * The ordinary words of English and Spanish, inflected forms too: those that a dictionary of the language has in small
 * letters. Proper nouns have capitals there.
 *
 * <p>The dictionaries are finite automata over the UTF-8 bytes of {@code form, separator, lemma, separator, tag}. Normalised
 * words have lost their marks, so each letter is looked for with the marks of the two languages too. Safe for threads.
 */
final class OrdinaryWords {
    private static final String FOLDER = "/org/languagetool/resource/";

    /** The first UTF-8 byte of every letter of {@link #marked}. */
    private static final byte MARKED = (byte) 0xC3;

    /** Of words that a corpus has least often, Spanish has surnames among its ordinary words: "carrillo", "guzmán". */
    private static final byte RAREST = 'A';

    private final Dictionary english;
    private final Dictionary spanish;

    /** Reads the dictionaries. */
    OrdinaryWords() {
        english = new Dictionary("en/english.dict", (byte) '+', false);
        spanish = new Dictionary("es/es-ES.dict", (byte) '_', true);
    }

    /** Whether a normalised word is an ordinary one. */
    boolean contains(String letters) {
        return english.contains(letters) || spanish.contains(letters);
    }

    /** The small letters with marks that the normaliser reads as a plain one, as their second UTF-8 bytes. */
    private static byte[] marked(char plain) {
        String letters = switch (plain) {
            case 'A' -> "áàâä";
            case 'C' -> "ç";
            case 'E' -> "éèêë";
            case 'I' -> "íîï";
            case 'N' -> "ñ";
            case 'O' -> "óôö";
            case 'U' -> "úûü";
            default -> "";
        };
        byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
        byte[] second = new byte[bytes.length / 2];
        for (int i = 0; i < second.length; i++) {
            second[i] = bytes[2 * i + 1];
        }
        return second;
    }

    /** One language's. */
    private static final class Dictionary {
        private static final byte[][] MARKED_BY_LETTER = new byte['Z' + 1][];

        static {
            for (char letter = 0; letter <= 'Z'; letter++) {
                MARKED_BY_LETTER[letter] = marked(letter);
            }
        }

        private final FSA automaton;
        private final byte separator;
        private final boolean frequencies;

        Dictionary(String file, byte separator, boolean frequencies) {
            this.separator = separator;
            this.frequencies = frequencies;
            try (InputStream in =
                    Objects.requireNonNull(OrdinaryWords.class.getResourceAsStream(FOLDER + file), FOLDER + file)) {
                automaton = FSA.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean contains(String letters) {
            return follows(automaton.getRootNode(), letters, 0);
        }

        private boolean follows(int node, String letters, int at) {
            if (at == letters.length()) {
                return ends(node);
            }
            char letter = letters.charAt(at);
            if (letter > 'Z') {
                return false; // nothing that the normaliser gives
            }
            int plain = automaton.getArc(node, (byte) Character.toLowerCase(letter));
            if (plain != 0 && follows(automaton.getEndNode(plain), letters, at + 1)) {
                return true;
            }
            byte[] marked = MARKED_BY_LETTER[letter];
            int lead = marked.length == 0 ? 0 : automaton.getArc(node, MARKED);
            for (int i = 0; lead != 0 && i < marked.length; i++) {
                int arc = automaton.getArc(automaton.getEndNode(lead), marked[i]);
                if (arc != 0 && follows(automaton.getEndNode(arc), letters, at + 1)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a form ends at a node, and is frequent enough where the dictionary tells. */
        private boolean ends(int node) {
            int arc = automaton.getArc(node, separator);
            if (arc == 0 || !frequencies) {
                return arc != 0;
            }
            for (ByteBuffer reading : automaton.getSequences(automaton.getEndNode(arc))) {
                if (reading.get(reading.limit() - 1) > RAREST) {
                    return true;
                }
            }
            return false;
        }
    }
}

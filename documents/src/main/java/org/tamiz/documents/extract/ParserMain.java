package org.tamiz.documents.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process that reads PDF, Office files and e-mails for {@link ParserProcess}: bytes come in on standard input, text goes
 * out on standard output. It opens no other file but temporary ones, and no connection; it may be ended at any moment.
 *
 * <p>A request is the format's name, the length and the bytes. An answer is any number of records, each of them one of
 * {@link Tag} with its fields, the last {@link Tag#END}.
 */
final class ParserMain {
    /** What a record of an answer holds. */
    enum Tag {
        /** How many pages, where each starts in UTF-16 units, and the text as length and UTF-8. */
        TEXT,
        /** The title. */
        TITLE,
        /** The day or moment it was written, as the document or its parser writes it. */
        DATE,
        /** A file within: its name, its length and its bytes. */
        PART,
        /** What is wrong, as a {@link Trouble} and the parser's own words. */
        TROUBLE,
        /** Nothing more comes. */
        END
    }

    /** What can be wrong with a document. */
    enum Trouble {
        /** It cannot be read without a password. */
        ENCRYPTED,
        /** It is not what its format says. */
        DAMAGED,
        /** Some of it could be read, and some not. */
        IN_PART,
        /** Its text is beyond the limit. */
        TOO_LONG,
        /** What is within it is beyond the limits. */
        TOO_MANY_PARTS,
        /** The parsers are not there. */
        NO_PARSERS
    }

    private ParserMain() {}

    /**
     * Answers requests until there are none.
     *
     * @param arguments the most UTF-16 units of a text, the most bytes of a file within, and of all in one document
     */
    public static void main(String[] arguments) throws IOException {
        int textUnits = Integer.parseInt(arguments[0]);
        long partBytes = Long.parseLong(arguments[1]);
        long allBytes = Long.parseLong(arguments[2]);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            // What a parser prints must not get among the answers.
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
            while (true) {
                DocumentFormat format;
                try {
                    format = DocumentFormat.valueOf(in.readUTF());
                } catch (EOFException e) {
                    return;
                }
                byte[] bytes = in.readNBytes(in.readInt());
                Answer answer = new Answer(out);
                try {
                    new OfficeReader(answer, textUnits, partBytes, allBytes).read(format, bytes);
                } catch (NoClassDefFoundError e) {
                    answer.trouble(Trouble.NO_PARSERS, String.valueOf(e.getMessage()));
                } catch (StackOverflowError e) {
                    answer.trouble(Trouble.DAMAGED, "it is nested too deep");
                }
                answer.end();
            }
        }
    }

    /** Writes the records of an answer. */
    static final class Answer {
        private final DataOutputStream out;

        Answer(DataOutputStream out) {
            this.out = out;
        }

        void text(String text, int... pages) throws IOException {
            out.writeUTF(Tag.TEXT.name());
            out.writeInt(pages.length);
            for (int page : pages) {
                out.writeInt(page);
            }
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        void title(String title) throws IOException {
            out.writeUTF(Tag.TITLE.name());
            string(title);
        }

        void date(String date) throws IOException {
            out.writeUTF(Tag.DATE.name());
            string(date);
        }

        void part(String name, byte[] bytes) throws IOException {
            out.writeUTF(Tag.PART.name());
            string(name);
            bytes(bytes);
        }

        void trouble(Trouble trouble, String words) throws IOException {
            out.writeUTF(Tag.TROUBLE.name());
            out.writeUTF(trouble.name());
            string(words);
        }

        void end() throws IOException {
            out.writeUTF(Tag.END.name());
            out.flush();
        }

        private void bytes(byte[] bytes) throws IOException {
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private void string(String text) throws IOException {
            // Longer titles and names are cut; writeUTF takes 65,535 bytes, and no character takes more than three.
            out.writeUTF(text.substring(0, Math.min(text.length(), 2_000)));
        }
    }
}

package org.tamiz.documents.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The process that reads PDF, Office files and e-mails for {@link ParserProcess}: bytes come in on standard input, text goes
 * out on standard output. It opens no other file but temporary ones, and no connection; it may be ended at any moment.
 *
 * <p>A request is the format's name, how many files within may come back and how many bytes of them, the document's length
 * and its bytes. An answer is any number of records, each of them one of
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
        /** A file within it is larger than may still come. */
        PART_TOO_LARGE,
        /** There are more files within it than may still come. */
        TOO_MANY_PARTS,
        /** The parsers are not there. */
        NO_PARSERS
    }

    private ParserMain() {}

    /** What is asked for: a document, how many files within it may come back, and how many bytes of them in all. */
    private record Request(DocumentFormat format, int parts, long partBytes, ByteBuffer document) {}

    /**
     * Answers requests until there are none.
     *
     * @param arguments the most UTF-16 units of a text, the most bytes of a file within, and the folder for temporary files,
     *     which is removed in the end
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int textUnits = Integer.parseInt(arguments[0]);
        long partBytes = Long.parseLong(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ParserFolder.remove(folder)));
        BlockingQueue<Request> requests = new ArrayBlockingQueue<>(1);
        Thread reader = new Thread(() -> read(requests, folder), "requests");
        reader.setDaemon(true);
        reader.start();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            // What a parser prints must not get among the answers.
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
            while (true) {
                Request request = requests.take();
                Answer answer = new Answer(out);
                try {
                    new OfficeReader(answer, textUnits, partBytes, request.parts(), request.partBytes())
                            .read(request.format(), request.document().array());
                } catch (NoClassDefFoundError e) {
                    answer.trouble(Trouble.NO_PARSERS, String.valueOf(e.getMessage()));
                } catch (StackOverflowError e) {
                    answer.trouble(Trouble.DAMAGED, "it is nested too deep");
                }
                answer.end();
            }
        }
    }

    /**
     * Takes in requests while documents are read, so that the end of whoever asks, which ends standard input, is noticed in
     * the midst of a document, too: nobody would take the answer, and nobody would end this process if it hangs.
     */
    private static void read(BlockingQueue<Request> requests, Path folder) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                DocumentFormat format = DocumentFormat.valueOf(in.readUTF());
                requests.put(
                        new Request(format, in.readInt(), in.readLong(), ByteBuffer.wrap(in.readNBytes(in.readInt()))));
            }
        } catch (IOException | InterruptedException e) {
            ParserFolder.remove(folder);
            // Not exit: a parser that hangs may hold what others wait for.
            Runtime.getRuntime().halt(0);
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

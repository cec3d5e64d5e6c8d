package org.tamiz.documents.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.documents.extract.ParserMain.Tag;
import org.tamiz.documents.extract.ParserMain.Trouble;

/**
 * The other process, in which {@link ParserMain} reads PDF, Office files and e-mails within limits of time and memory. It is
 * started for the first such document, serves those that follow, and is ended and started anew where one of them hangs or
 * breaks it.
 */
final class ParserProcess implements AutoCloseable {
    /** Kept out of the program's jar, so that other commands neither carry nor open it. */
    private static final String PARSERS = "tamiz-parsers.jar";

    private final Limits limits;
    private @Nullable Running running;

    /** What a document turned out to hold. Text is null where nothing could be read. */
    record Parsed(
            @Nullable PlacedText text,
            @Nullable String title,
            @Nullable String date,
            List<Part> parts,
            List<TamizException> troubles) {}

    /** A file within a document. */
    static final class Part {
        private final String name;
        private final byte[] bytes;

        Part(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /** What it is called where it is. */
        String name() {
            return name;
        }

        /** Its bytes, not copied. */
        byte[] bytes() {
            return bytes;
        }
    }

    /** A process, its ends, and the folder for its temporary files. */
    private record Running(Process process, DataOutputStream out, DataInputStream in, Path folder) {}

    ParserProcess(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @param name what errors call it
     * @throws TamizException UNREADABLE if the process cannot be started or breaks down over it; TOO_LARGE if it takes more
     *     time or memory than it may
     */
    Parsed read(String name, DocumentFormat format, byte[] bytes) {
        Running process = running();
        AtomicBoolean late = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture.delayedExecutor(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (done.compareAndSet(false, true)) {
                        late.set(true);
                        process.process().destroyForcibly();
                    }
                });
        try {
            process.out().writeUTF(format.name());
            process.out().writeInt(bytes.length);
            process.out().write(bytes);
            process.out().flush();
            Parsed parsed = answer(name, format, process.in());
            if (!done.compareAndSet(false, true)) {
                close();
            }
            return parsed;
        } catch (IOException | IllegalArgumentException e) {
            done.set(true);
            throw broken(name, format, late.get(), e);
        }
    }

    private Parsed answer(String name, DocumentFormat format, DataInputStream in) throws IOException {
        PlacedText text = null;
        String title = null;
        String date = null;
        List<Part> parts = new ArrayList<>();
        List<TamizException> troubles = new ArrayList<>();
        while (true) {
            switch (Tag.valueOf(in.readUTF())) {
                case TEXT -> text = text(in);
                case TITLE -> title = in.readUTF();
                case DATE -> date = in.readUTF();
                case PART -> parts.add(new Part(in.readUTF(), in.readNBytes(in.readInt())));
                case TROUBLE -> troubles.add(trouble(name, format, Trouble.valueOf(in.readUTF()), in.readUTF()));
                case END -> {
                    return new Parsed(text, title, date, List.copyOf(parts), List.copyOf(troubles));
                }
            }
        }
    }

    private static PlacedText text(DataInputStream in) throws IOException {
        int[] pages = new int[in.readInt()];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = in.readInt();
        }
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        int units = 0;
        int points = 0;
        for (int i = 0; i < pages.length; i++) {
            points += text.codePointCount(units, pages[i]);
            units = pages[i];
            pages[i] = points;
        }
        return PlacedText.ofPages(text, pages);
    }

    private TamizException trouble(String name, DocumentFormat format, Trouble trouble, String words) {
        String because = words.isEmpty() ? "" : " (" + words + ")";
        return switch (trouble) {
            case ENCRYPTED ->
                TamizException.in(Code.UNREADABLE, name, "is encrypted. Save it without a password.", null);
            case DAMAGED ->
                TamizException.in(
                        Code.MALFORMED,
                        name,
                        "is a damaged " + format.words() + because + ". Download or copy it again, or save it anew.",
                        null);
            case IN_PART ->
                TamizException.in(
                        Code.MALFORMED,
                        name,
                        "was read in part only: this " + format.words() + " is damaged" + because
                                + ". Download or copy it again, or save it anew.",
                        null);
            case TOO_LONG ->
                TamizException.in(
                        Code.TOO_LARGE,
                        name,
                        "has more than " + limits.textUnits() + " characters of text. Split it into smaller files.",
                        null);
            case TOO_MANY_PARTS ->
                TamizException.in(
                        Code.TOO_LARGE,
                        name + Extractor.WITHIN + words,
                        "is larger than what is read within one file. Take it out and read it alone.",
                        null);
            case NO_PARSERS ->
                TamizException.in(
                        Code.UNREADABLE,
                        name,
                        "cannot be read: the parsers" + because + " are not on the class path. Keep " + PARSERS
                                + " beside tamiz.jar.",
                        null);
        };
    }

    private TamizException broken(String name, DocumentFormat format, boolean late, Exception cause) {
        Running process = running;
        int exit = 0;
        if (process != null) {
            process.process().destroyForcibly();
            try {
                exit = process.process().waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        close();
        if (late) {
            return TamizException.in(
                    Code.TOO_LARGE,
                    name,
                    "takes more than " + limits.time().toSeconds() + " seconds to read as a " + format.words()
                            + ". Split it, or save it as plain text.",
                    cause);
        }
        // 3 is what Java ends with under ExitOnOutOfMemoryError.
        return exit == 3
                ? TamizException.in(
                        Code.TOO_LARGE,
                        name,
                        "takes more than " + limits.memoryMegabytes() + " MB of memory to read as a " + format.words()
                                + ". Split it, or save it as plain text.",
                        cause)
                : TamizException.in(
                        Code.UNREADABLE,
                        name,
                        "broke the process that reads this " + format.words() + " (exit code " + exit
                                + "). Save it anew, or as plain text.",
                        cause);
    }

    private Running running() {
        Running process = running;
        if (process != null && process.process().isAlive()) {
            return process;
        }
        close();
        try {
            Path folder = Files.createTempDirectory("tamiz-");
            Process started = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + limits.memoryMegabytes() + "m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xlog:disable",
                            "-Xlog:all=error:stderr",
                            "-Djava.awt.headless=true",
                            "-Djava.io.tmpdir=" + folder,
                            // No parser needs another file or an address to read one document.
                            "-Djavax.xml.accessExternalDTD=",
                            "-Djavax.xml.accessExternalSchema=",
                            "-Djavax.xml.accessExternalStylesheet=",
                            "-cp",
                            classPath(),
                            ParserMain.class.getName(),
                            String.valueOf(limits.textUnits()),
                            String.valueOf(limits.bytes()),
                            String.valueOf(limits.unpackedBytes()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = new Running(
                    started,
                    new DataOutputStream(new BufferedOutputStream(started.getOutputStream(), 1 << 16)),
                    new DataInputStream(new BufferedInputStream(started.getInputStream(), 1 << 16)),
                    folder);
            running = process;
            return process;
        } catch (IOException e) {
            throw TamizException.of(
                    Code.UNREADABLE,
                    "The process that reads PDF, Office files and e-mails cannot be started (" + e.getMessage()
                            + "). Check the Java installation and the temporary folder.");
        }
    }

    /** This process's own, and where that is the program's one jar, the parsers' jar beside it. */
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        return own.endsWith(".jar") && !own.contains(File.pathSeparator)
                ? own + File.pathSeparator + Path.of(own).resolveSibling(PARSERS)
                : own;
    }

    /** Ends the process, if there is one. */
    @Override
    public void close() {
        Running process = running;
        running = null;
        if (process == null) {
            return;
        }
        process.process().destroyForcibly();
        try {
            process.process().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(process.folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // What is left of temporary files hurts nobody, and the system clears it away.
            return;
        }
    }
}

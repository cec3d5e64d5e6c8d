package org.tamiz.documents.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    static final String PARSERS = "tamiz-parsers.jar";

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
    private record Running(Process process, DataOutputStream out, DataInputStream in, ParserFolder folder) {}

    ParserProcess(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @param name what errors call it
     * @param budget what may still come out of it
     * @throws TamizException UNREADABLE if the process cannot be started or breaks down over it; TOO_LARGE if it takes more
     *     time or memory than it may
     */
    Parsed read(String name, DocumentFormat format, byte[] bytes, Budget budget) {
        Running process = running(name);
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
            process.out().writeInt(budget.partsLeft());
            process.out().writeLong(budget.bytesLeft());
            process.out().writeInt(bytes.length);
            process.out().write(bytes);
            process.out().flush();
            Parsed parsed = answer(new ParserErrors(name, format, limits), process.in());
            if (!done.compareAndSet(false, true)) {
                close();
            }
            return parsed;
        } catch (IOException | IllegalArgumentException e) {
            done.set(true);
            throw broken(name, format, budget, late.get(), e);
        }
    }

    private static Parsed answer(ParserErrors errors, DataInputStream in) throws IOException {
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
                case TROUBLE -> troubles.add(errors.of(Trouble.valueOf(in.readUTF()), in.readUTF()));
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

    private TamizException broken(String name, DocumentFormat format, Budget budget, boolean late, Exception cause) {
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
        ParserErrors errors = new ParserErrors(name, format, limits);
        if (late) {
            budget.countHung();
            return errors.late(cause);
        }
        return errors.broken(exit, cause);
    }

    private Running running(String name) {
        Running process = running;
        if (process != null && process.process().isAlive()) {
            return process;
        }
        close();
        ParserFolder folder = null;
        try {
            folder = ParserFolder.create(Path.of(System.getProperty("java.io.tmpdir")));
            Process started = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + limits.memoryMegabytes() + "m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            // Leaves a file behind where it is killed.
                            "-XX:-UsePerfData",
                            "-Xlog:disable",
                            "-Xlog:all=error:stderr",
                            "-Djava.awt.headless=true",
                            "-Djava.io.tmpdir=" + folder.path(),
                            // No parser needs another file or an address to read one document.
                            "-Djavax.xml.accessExternalDTD=",
                            "-Djavax.xml.accessExternalSchema=",
                            "-Djavax.xml.accessExternalStylesheet=",
                            "-cp",
                            classPath(),
                            ParserMain.class.getName(),
                            String.valueOf(limits.textUnits()),
                            String.valueOf(limits.bytes()),
                            folder.path().toString())
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
            if (folder != null) {
                folder.close();
            }
            throw TamizException.in(
                    Code.UNREADABLE,
                    name,
                    "cannot be read, because the process that reads PDF, Office files and e-mails cannot be started ("
                            + e.getMessage() + "). Check the Java installation and the temporary folder.",
                    e);
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
        process.folder().close();
    }
}

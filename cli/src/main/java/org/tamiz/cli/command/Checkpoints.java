package org.tamiz.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.AtomicFile;
import org.tamiz.cli.Console;
import org.tamiz.cli.Language;
import org.tamiz.cli.ResumePhrase;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * The checkpoints of the screening of a file. Every now and then the output so far is forced to disk, and then, in one rename,
 * a file beside it that says how many customers it stands for. A run that is killed in between loses what came after; another
 * cuts that off and goes on.
 */
final class Checkpoints implements AutoCloseable {
    /** The clock is read once for so many records. */
    private static final int STEPS = 64;

    private final Console console;
    private final Language language;
    private final String output;
    private final Basis basis;
    private final Path part;
    private final Path file;
    private final long between;
    private long last = System.nanoTime();
    private long steps;
    private long kept;
    private boolean done;

    /**
     * Checkpoints for the settings' output file.
     *
     * @param output the output as the user names it
     * @param between how much time passes from one to the next at least
     * @throws TamizException UNWRITABLE if the output cannot be written there
     */
    Checkpoints(Settings settings, String output, Basis basis, Duration between) {
        this.console = settings.console();
        this.language = settings.language();
        this.output = output;
        this.basis = basis;
        this.between = between.toNanos();
        part = AtomicFile.partOf(console.resolve(output), output);
        file = part.resolveSibling(part.getFileName() + ".checkpoint");
    }

    /**
     * Where to begin: at the first customer, or, to resume, where an earlier run came to. Tells which.
     *
     * @throws TamizException USAGE if what the earlier run left cannot be continued on this basis; MALFORMED if its checkpoint
     *     is damaged
     */
    Checkpoint begin(boolean resume) {
        Checkpoint left = left(resume);
        if (!resume) {
            if (left != null) {
                tell(left.records() + " " + ResumePhrase.REPLACED.in(language));
            }
            delete();
            return Checkpoint.start(basis);
        }
        if (left == null) {
            // One that was left without its part must not be taken for the checkpoint of what is written now.
            delete();
            tell(ResumePhrase.FROM_START.in(language));
            return Checkpoint.start(basis);
        }
        basis.checkContinues(left.basis(), output);
        kept = left.records();
        tell(ResumePhrase.RESUMED.in(language) + " " + kept);
        return left;
    }

    /** One customer more is done; if it is time for it, that becomes a checkpoint. */
    void step(Account account, Output written) {
        steps++;
        if (steps % STEPS != 0 || System.nanoTime() - last < between) {
            return;
        }
        Checkpoint checkpoint = account.checkpoint(basis, written.force());
        // Under a fixed name, so that what a kill leaves of it is found and removed.
        try (AtomicFile next = AtomicFile.continuable(file, output, 0)) {
            next.writer().write(checkpoint.text());
            next.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.keep();
        kept = checkpoint.records();
        last = System.nanoTime();
    }

    /** The output is in its place. */
    void done() {
        done = true;
        delete();
    }

    /** Where the run does not come to its end, tells what is kept of it. */
    @Override
    public void close() {
        if (!done && kept > 0) {
            tell(kept + " " + ResumePhrase.KEPT.in(language));
        }
    }

    /** What an earlier run left, or null. Without {@code --resume} a damaged checkpoint is none. */
    private @Nullable Checkpoint left(boolean resume) {
        // Without its part, the checkpoint is of a run that was killed after its output was in place.
        if (!Files.isRegularFile(file) || !Files.isRegularFile(part)) {
            return null;
        }
        try {
            if (Files.size(file) > 1 << 20) {
                throw TamizException.in(
                        Code.MALFORMED, file.toString(), "is no checkpoint. Begin anew without --resume.", null);
            }
            return Checkpoint.parse(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNREADABLE, file.toString(), "cannot be read. Delete it, or begin anew elsewhere.", e);
        } catch (TamizException e) {
            if (resume) {
                throw e;
            }
            return null;
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(AtomicFile.partOf(file, output));
        } catch (IOException e) {
            throw TamizException.in(Code.UNWRITABLE, file.toString(), "cannot be deleted. Delete it.", e);
        }
    }

    private void tell(String line) {
        console.err().println(line);
    }
}

package org.tamiz.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.cli.ResumePhrase;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.phrase.Language;

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
    private final CustomerFileState customers;
    private final AtomicFile target;
    private final Path file;
    private final long between;
    private long last = System.nanoTime();
    private long steps;
    private long kept;
    private boolean done;

    /**
     * Checkpoints for the settings' output file. Whoever has hold of that file may read, write and delete them.
     *
     * @param target the output file
     * @param customers the customer file as it was before it was read
     * @param between how much time passes from one to the next at least
     */
    Checkpoints(Settings settings, AtomicFile target, Basis basis, CustomerFileState customers, Duration between) {
        this.console = settings.console();
        this.language = settings.language();
        this.output = target.name();
        this.basis = basis;
        this.customers = customers;
        this.target = target;
        this.between = between.toNanos();
        file = target.part().resolveSibling(target.part().getFileName() + ".checkpoint");
    }

    /**
     * Where to begin: at the first customer, or, to resume, where an earlier run came to. Tells which, and makes the output
     * file ready to be written from there.
     *
     * @throws TamizException USAGE if what the earlier run left cannot be continued on this basis; MALFORMED if its checkpoint
     *     is damaged; UNWRITABLE if the output that it left is not what the checkpoint stands for
     */
    Checkpoint begin(boolean resume) {
        Checkpoint left = left(resume);
        if (resume && left != null) {
            basis.checkContinues(left.basis(), output);
            target.goOn(left.written());
            kept = left.records();
            tell(ResumePhrase.RESUMED.in(language) + " " + kept);
            return left;
        }
        if (left != null) {
            tell(left.records() + " " + ResumePhrase.REPLACED.in(language));
        } else if (resume) {
            tell(ResumePhrase.FROM_START.in(language));
        }
        // One that was left, with its part or without, must not be taken for the checkpoint of what is written now.
        delete();
        target.beginAnew();
        return Checkpoint.start(basis);
    }

    /** One customer more is done; if it is time for it, that becomes a checkpoint. */
    void step(Account account) {
        steps++;
        if (steps % STEPS != 0 || System.nanoTime() - last < between) {
            return;
        }
        customers.checkUnchanged();
        Checkpoint checkpoint = account.checkpoint(basis, target.force());
        // Under a fixed name, so that what a kill leaves of it is found and removed.
        try (AtomicFile next = AtomicFile.continuable(file, output)) {
            next.beginAnew();
            next.writer().write(checkpoint.text());
            next.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        target.keep();
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
        if (!Files.isRegularFile(file) || !target.isLeft()) {
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

package org.tamiz.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.Format;
import org.tamiz.server.Json;
import tools.jackson.core.JacksonException;

/**
 * The folders of batches, {@code batches/ID} in the home folder: the file as it was sent, what is to be done with it, how it
 * ended, and the results. They hold what users screen, so nobody but the server's user may read them.
 */
final class BatchFolders {
    /** The file as it was sent. */
    static final String INPUT = "input";
    /** The formats of results. */
    static final List<Format> FORMATS = List.of(Format.CSV, Format.JSONL, Format.HTML);

    private static final Logger LOG = LoggerFactory.getLogger(BatchFolders.class);
    private static final String ORDER = "order.json";
    private static final String OUTCOME = "outcome.json";

    private final Path root;

    /** The batches of a home folder. */
    BatchFolders(Path home) {
        this.root = home.resolve("batches");
    }

    /** The folder of a batch. */
    Path of(String id) {
        if (!id.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("\"" + id + "\" is no batch's id.");
        }
        return root.resolve(id);
    }

    /** The file of results in a format. */
    static Path results(Path folder, Format format) {
        return folder.resolve("results." + format.name().toLowerCase(Locale.ROOT));
    }

    /** Makes a batch's folder and puts the file there; nothing stays if that fails. */
    void create(BatchOrder order, InputStream content) {
        Path folder = of(order.id());
        try {
            Files.createDirectories(root);
            if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectory(folder);
            Files.copy(content, folder.resolve(INPUT));
            keep(order);
        } catch (IOException e) {
            delete(order.id());
            throw TamizException.in(
                    Code.UNWRITABLE, folder.toString(), "the batch cannot be kept. Check the disk's space.", e);
        } catch (RuntimeException e) {
            delete(order.id());
            throw e;
        }
    }

    /** Keeps what is to be done. */
    void keep(BatchOrder order) {
        write(of(order.id()).resolve(ORDER), Json.MAPPER.writeValueAsString(order));
    }

    /** Keeps how a batch ended. */
    void keep(String id, BatchProgress outcome) {
        write(of(id).resolve(OUTCOME), Json.MAPPER.writeValueAsString(outcome));
    }

    /** What is to be done; empty if the folder holds none. */
    Optional<BatchOrder> order(String id) {
        return read(of(id).resolve(ORDER), BatchOrder.class);
    }

    /** How a batch ended; empty if it has not. */
    Optional<BatchProgress> outcome(String id) {
        return read(of(id).resolve(OUTCOME), BatchProgress.class);
    }

    /** The ids of all batches. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return ids;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
            for (Path folder : folders) {
                String name = String.valueOf(folder.getFileName());
                if (name.matches("[0-9a-f]{32}")) {
                    ids.add(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ids.sort(null);
        return ids;
    }

    /** How many bytes are free on the disk. */
    long free() {
        try {
            FileStore store = Files.getFileStore(
                    Files.isDirectory(root) ? root : root.toAbsolutePath().getParent());
            return store.getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Deletes a batch with everything it holds. */
    void delete(String id) {
        Path folder = of(id);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.error(
                    "The folder {} of a batch could not be deleted: {}. Delete it.",
                    folder,
                    e.getClass().getName());
        }
    }

    /** Deletes what a run that was cut short has left of its results. */
    void deleteUnfinished(String id) {
        Path folder = of(id);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals(INPUT) && !name.equals(ORDER)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try (AtomicFile target = new AtomicFile(file, "the batch")) {
            target.writer().write(text);
            target.commit();
        } catch (IOException e) {
            throw TamizException.in(Code.UNWRITABLE, file.toString(), "cannot be written. Check the disk's space.", e);
        }
    }

    private static <T> Optional<T> read(Path file, Class<T> type) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), type));
        } catch (IOException | JacksonException e) {
            LOG.error("{} cannot be read: {}", file, e.getClass().getName());
            return Optional.empty();
        }
    }
}

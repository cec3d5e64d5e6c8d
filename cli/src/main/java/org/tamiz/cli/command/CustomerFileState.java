package org.tamiz.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.evaluation.MeasuredFile;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;

/**
 * A customer file as it lay on disk before it was read. While it is still the same, all that was read of it, for its SHA-256 and
 * for its customers, is of one file.
 *
 * @param file where it is
 * @param name what the user calls it
 * @param size how many bytes it has
 * @param changed when it was written to last
 * @param key which file it is, also if another gets its name; null where the system does not tell
 */
record CustomerFileState(
        Path file,
        String name,
        long size,
        FileTime changed,
        @Nullable Object key) {
    /**
     * The state of a file.
     *
     * @throws TamizException UNREADABLE if it is missing or forbidden
     */
    static CustomerFileState of(Path file, String name) {
        TextInput.checkReadable(file);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new CustomerFileState(
                    file, name, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        } catch (IOException e) {
            throw TamizException.in(Code.UNREADABLE, name, "cannot be read. Check that it is still there.", e);
        }
    }

    /**
     * The SHA-256 of its bytes.
     *
     * @throws TamizException UNREADABLE if it cannot be read
     */
    String sha256() {
        return MeasuredFile.of(file, name, 0).sha256();
    }

    /**
     * Checks that it is as it was.
     *
     * @throws TamizException UNREADABLE if it is not, or is gone
     */
    void checkUnchanged() {
        CustomerFileState now = of(file, name);
        if (now.size != size || !now.changed.equals(changed) || !Objects.equals(now.key, key)) {
            throw TamizException.in(
                    Code.UNREADABLE,
                    name,
                    "was changed while it was screened, so the output would be of no one file. Bring it back as it was,"
                            + " or begin anew without --resume once nothing writes to it any more.",
                    null);
        }
    }
}

package org.tamiz.lists.register;

import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tamiz.core.model.TamizException;

/** Where publications are, and how one is written. */
final class PublicationFolder {
    private PublicationFolder() {}

    /** Where publications are. */
    static Path lists(Path home) {
        return home.resolve("lists");
    }

    /** Where a publication of this date and hash is, or would be. */
    static Path of(Path home, Manifest manifest) {
        var publication = manifest.publication();
        return lists(home)
                .resolve(publication.list())
                .resolve(publication.published() + "-" + publication.sha256().substring(0, 12));
    }

    /**
     * Writes the folder; see {@link SealedFolder}.
     *
     * @throws TamizException HOME if it cannot be written; the home folder is then as before
     */
    static void write(Path home, Manifest manifest, Map<FileRole, byte[]> bytes) {
        LinkedHashMap<String, byte[]> files = new LinkedHashMap<>();
        manifest.files().forEach((role, file) -> {
            byte[] content = bytes.get(role);
            if (content != null) {
                files.put(file.name(), content);
            }
        });
        files.put(Manifest.NAME, manifest.text().getBytes(StandardCharsets.UTF_8));
        SealedFolder.write(home, lists(home), of(home, manifest), files);
    }

    /** The error for a file that this user may not read. Nothing is damaged then, and deleting would lose the edition. */
    static TamizException forbidden(Path file, AccessDeniedException e) {
        return TamizException.in(
                TamizException.Code.HOME,
                file.toString(),
                "this user has no permission to read it. Have its owner allow reading of the home folder, such as with"
                        + " chmod -R a+rX, or name another with --home.",
                e);
    }
}

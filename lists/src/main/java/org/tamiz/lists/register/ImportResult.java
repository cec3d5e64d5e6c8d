package org.tamiz.lists.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.ListContent;

/**
 * What an import did.
 *
 * @param publication the publication now held
 * @param format the format it was recognised as
 * @param folder where it is kept
 * @param alreadyHeld whether the same bytes were held before, so that nothing was written
 * @param files the files taken in, by role
 * @param content what they say, with the problems found in them
 * @param warnings what the user should know about the import as a whole
 */
public record ImportResult(
        Publication publication,
        ListFormat format,
        Path folder,
        boolean alreadyHeld,
        Map<FileRole, Path> files,
        ListContent content,
        List<String> warnings) {
    /** Copies the collections. */
    public ImportResult {
        Objects.requireNonNull(content, "content");
        files = Map.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}

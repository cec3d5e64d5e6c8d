package org.tamiz.lists.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the user may say about an import.
 *
 * @param published the date of the edition; null to take it from the content or the file's name
 * @param list the list's name; null for the usual name of an official list
 * @param alt OFAC's alias file; null to look beside the main file
 * @param add OFAC's address file; null to look beside the main file
 * @param comments OFAC's comments file; null to look beside the main file
 * @param progress told what is being done, in a few words
 */
public record ImportOptions(
        @Nullable LocalDate published,
        @Nullable String list,
        @Nullable Path alt,
        @Nullable Path add,
        @Nullable Path comments,
        Consumer<String> progress) {

    /** Everything left to Tamiz. */
    public static ImportOptions standard() {
        return new ImportOptions(null, null, null, null, null, step -> {});
    }

    /** The same, with a date. */
    public ImportOptions withPublished(@Nullable LocalDate date) {
        return new ImportOptions(date, list, alt, add, comments, progress);
    }

    /** The same, with a list name. */
    public ImportOptions withList(@Nullable String name) {
        return new ImportOptions(published, name, alt, add, comments, progress);
    }

    /** The same, with companion files of OFAC's CSV set; each may be null. */
    public ImportOptions withCompanions(@Nullable Path newAlt, @Nullable Path newAdd, @Nullable Path newComments) {
        return new ImportOptions(published, list, newAlt, newAdd, newComments, progress);
    }

    /** The same, telling its progress to another. */
    public ImportOptions withProgress(Consumer<String> newProgress) {
        return new ImportOptions(published, list, alt, add, comments, newProgress);
    }

    /** The companion the user named for a role, or null. */
    @Nullable
    Path named(FileRole role) {
        return switch (role) {
            case MAIN -> null;
            case ALT -> alt;
            case ADD -> add;
            case COMMENTS -> comments;
        };
    }
}

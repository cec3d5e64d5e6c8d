package org.tamiz.lists.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the user may say about an import.
 *
 * @param published the date of the edition; null to take it from the content or the file's name
 * @param publishedOtherwise the date of an edition whose content states none; null to take it from the file's name
 * @param list the list's name; null for the usual name of an official list
 * @param source where the files come from, such as an address; null for the main file's name
 * @param alt OFAC's alias file; null to look beside the main file
 * @param add OFAC's address file; null to look beside the main file
 * @param comments OFAC's comments file; null to look beside the main file
 * @param progress told what is being done, in a few words
 * @param check called with what was read before anything is stored; what it throws ends the import
 */
public record ImportOptions(
        @Nullable LocalDate published,
        @Nullable LocalDate publishedOtherwise,
        @Nullable String list,
        @Nullable String source,
        @Nullable Path alt,
        @Nullable Path add,
        @Nullable Path comments,
        Consumer<String> progress,
        Consumer<Candidate> check) {

    /** Everything left to Tamiz. */
    public static ImportOptions standard() {
        return new ImportOptions(null, null, null, null, null, null, null, step -> {}, candidate -> {});
    }

    /** The same, with a date. */
    public ImportOptions withPublished(@Nullable LocalDate date) {
        return new ImportOptions(date, publishedOtherwise, list, source, alt, add, comments, progress, check);
    }

    /** The same, with a list name. */
    public ImportOptions withList(@Nullable String name) {
        return new ImportOptions(published, publishedOtherwise, name, source, alt, add, comments, progress, check);
    }

    /**
     * The same for files that were fetched.
     *
     * @param address where they come from
     * @param date the date of the edition if its content states none
     */
    public ImportOptions withSource(String address, LocalDate date) {
        return new ImportOptions(published, date, list, address, alt, add, comments, progress, check);
    }

    /** The same, with companion files of OFAC's CSV set; each may be null. */
    public ImportOptions withCompanions(@Nullable Path newAlt, @Nullable Path newAdd, @Nullable Path newComments) {
        return new ImportOptions(
                published, publishedOtherwise, list, source, newAlt, newAdd, newComments, progress, check);
    }

    /** The same, telling its progress to another. */
    public ImportOptions withProgress(Consumer<String> newProgress) {
        return new ImportOptions(published, publishedOtherwise, list, source, alt, add, comments, newProgress, check);
    }

    /** The same, with another check. */
    public ImportOptions withCheck(Consumer<Candidate> newCheck) {
        return new ImportOptions(published, publishedOtherwise, list, source, alt, add, comments, progress, newCheck);
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

package org.tamiz.lists.register;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

/**
 * All publications Tamiz holds. Opening reads the manifests and nothing else; parties are read when asked for, and their
 * files are checked against their SHA-256 each time.
 */
public final class Register {
    /** By list, then by date, and of the same date the one retrieved last comes last. */
    private static final Comparator<Publication> ORDER = Comparator.comparing(Publication::list)
            .thenComparing(Publication::published)
            .thenComparing(Publication::retrieved)
            .thenComparing(Publication::sha256);

    private final Path home;
    private final Map<Publication, Held> held;

    /** Where a publication is: in the home folder, or built in. */
    private record Held(
            @Nullable Path folder,
            @Nullable Manifest manifest,
            @Nullable BuiltInList builtIn) {}

    private Register(Path home, Map<Publication, Held> held) {
        this.home = home;
        this.held = held;
    }

    /**
     * Opens the register of a home folder alone.
     *
     * @param home the home folder; it need not exist, and then holds nothing
     * @throws TamizException HOME if a publication's manifest is missing or damaged, or the folder cannot be read
     */
    public static Register open(Path home) {
        return open(home, List.of());
    }

    /**
     * Opens the register of a home folder together with what comes with Tamiz.
     *
     * @param builtIn lists that are there without any import
     * @throws TamizException as {@link #open(Path)}
     */
    public static Register open(Path home, List<BuiltInList> builtIn) {
        Map<Publication, Held> found = new TreeMap<>(ORDER);
        for (BuiltInList list : builtIn) {
            found.put(list.publication(), new Held(null, null, list));
        }
        for (Path list : folders(PublicationFolder.lists(home))) {
            for (Path folder : folders(list)) {
                Manifest manifest = Manifest.read(folder);
                found.put(manifest.publication(), new Held(folder, manifest, null));
            }
        }
        return new Register(home, new LinkedHashMap<>(found));
    }

    /** Every publication held, by list and date. */
    public List<Publication> publications() {
        return List.copyOf(held.keySet());
    }

    /**
     * Of each list the newest publication whose date is not after the day; of two with the same date the one retrieved
     * last. A list whose publications are all later is absent.
     */
    public List<Publication> inForceOn(LocalDate day) {
        Map<String, Publication> newest = new TreeMap<>();
        for (Publication publication : held.keySet()) {
            if (!publication.published().isAfter(day)) {
                newest.put(publication.list(), publication);
            }
        }
        return List.copyOf(newest.values());
    }

    /**
     * Reads a publication's parties.
     *
     * @param publication one of {@link #publications()}
     * @throws TamizException HOME if its files are gone or are not what they were when they were taken in
     * @throws IllegalArgumentException if it is not held
     */
    public ListedParties load(Publication publication) {
        Held where = held.get(publication);
        if (where == null) {
            throw new IllegalArgumentException(
                    publication.list() + " of " + publication.published() + " is not in this register.");
        }
        if (where.builtIn() != null) {
            return where.builtIn().parties().get();
        }
        return new ListedParties(publication, content(publication).parties());
    }

    /**
     * The names of the parties of publications that are screened against on a day, ready for it: those with a designation in
     * force on the day, and those of lists that know no designations. The compiled index is kept in the home folder, if there
     * is one, so that the next call need not read the lists again.
     *
     * @param publications some of {@link #publications()}, none of them published after the day
     * @param day the day as of which is screened
     * @throws TamizException as {@link #load}
     * @throws IllegalArgumentException if a publication is younger than the day
     */
    public ListedNames listedNames(List<Publication> publications, LocalDate day) {
        return listedNames(publications, day, false);
    }

    /**
     * The same, on request with the parties whose designations are proposed, or announced and not yet effective.
     *
     * @param proposedToo whether those count; {@link org.tamiz.core.model.ListedParty#statusOn} tells them from the others
     */
    public ListedNames listedNames(List<Publication> publications, LocalDate day, boolean proposedToo) {
        for (Publication publication : publications) {
            if (publication.published().isAfter(day)) {
                throw new IllegalArgumentException(publication.list() + " of " + publication.published()
                        + " was not published yet on " + day + ".");
            }
        }
        return new IndexFolder(home)
                .open(
                        publications,
                        day,
                        proposedToo,
                        () -> publications.stream().map(this::load).toList());
    }

    /**
     * Reads a publication again with everything its reader found, as it was when it was taken in.
     *
     * @param publication one of {@link #publications()}
     * @return its parties and the problems in its files; of a built-in list no problems
     * @throws TamizException as {@link #load}
     */
    public ListContent content(Publication publication) {
        Held where = held.get(publication);
        Path folder = where == null ? null : where.folder();
        Manifest manifest = where == null ? null : where.manifest();
        if (folder == null || manifest == null) {
            return new ListContent(
                    load(publication).parties(), publication.published(), List.of(), ListContent.Understanding.NONE);
        }
        Map<FileRole, TextInput> files = files(folder, manifest);
        String main = String.valueOf(folder.resolve(manifest.mainFile()));
        return PlausibleDates.of(
                main, publication.published(), manifest.format().read(files));
    }

    /**
     * What is wrong with the files of a publication, a line each; empty if they are what was taken in.
     *
     * @param publication one of {@link #publications()}
     */
    public List<String> damage(Publication publication) {
        Held where = held.get(publication);
        Path folder = where == null ? null : where.folder();
        Manifest manifest = where == null ? null : where.manifest();
        List<String> damage = new ArrayList<>();
        if (folder != null && manifest != null) {
            manifest.files().values().forEach(file -> {
                try {
                    checkedBytes(folder.resolve(file.name()), file.sha256());
                } catch (TamizException e) {
                    damage.add(String.valueOf(e.getMessage()));
                }
            });
        }
        return damage;
    }

    /**
     * The files of a publication, checked, to be carried elsewhere.
     *
     * @return null if it is built in or not held
     * @throws TamizException HOME if its files are gone or are not what they were when they were taken in
     */
    public @Nullable StoredPublication stored(Publication publication) {
        Held where = held.get(publication);
        Path folder = where == null ? null : where.folder();
        Manifest manifest = where == null ? null : where.manifest();
        return folder == null || manifest == null ? null : StoredPublication.in(folder, manifest);
    }

    /** The folder of a publication with its original files; null if it is built in or not held. */
    public @Nullable Path folder(Publication publication) {
        Held where = held.get(publication);
        return where == null ? null : where.folder();
    }

    /** The companion files that a publication could have and was taken in without; empty if it is built in or not held. */
    public Set<FileRole> lacking(Publication publication) {
        Held where = held.get(publication);
        Manifest manifest = where == null ? null : where.manifest();
        if (manifest == null || manifest.format() != ListFormat.OFAC_CSV) {
            return Set.of();
        }
        Set<FileRole> lacking = EnumSet.allOf(FileRole.class);
        lacking.removeAll(manifest.files().keySet());
        return lacking;
    }

    private static Map<FileRole, TextInput> files(Path folder, Manifest manifest) {
        Map<FileRole, TextInput> files = new EnumMap<>(FileRole.class);
        manifest.files().forEach((role, file) -> files.put(role, checked(folder.resolve(file.name()), file.sha256())));
        return files;
    }

    private static TextInput checked(Path file, String sha256) {
        return TextInput.ofBytes(file.toString(), checkedBytes(file, sha256));
    }

    /** The bytes of a file, if they are still those taken in. */
    static byte[] checkedBytes(Path file, String sha256) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw PublicationFolder.forbidden(file, e);
        } catch (IOException e) {
            throw damaged(file, "cannot be read (" + e.getMessage() + ")", e);
        }
        if (!Sha256.of(bytes).equals(sha256)) {
            throw damaged(file, "is not what was taken in: its SHA-256 differs", null);
        }
        return bytes;
    }

    private static TamizException damaged(Path file, String what, @Nullable Exception cause) {
        return TamizException.in(
                TamizException.Code.HOME,
                file.toString(),
                what + ". Delete the folder " + file.getParent() + " and import the list again.",
                cause);
    }

    /** The folders in a folder, sorted; those that start with a dot are imports under way or cut short. */
    static List<Path> folders(Path parent) {
        List<Path> folders = new ArrayList<>();
        if (!Files.isDirectory(parent)) {
            return folders;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent)) {
            for (Path folder : all) {
                if (Files.isDirectory(folder)
                        && !String.valueOf(folder.getFileName()).startsWith(".")) {
                    folders.add(folder);
                }
            }
        } catch (IOException e) {
            throw TamizException.in(
                    TamizException.Code.HOME,
                    parent.toString(),
                    "the folder cannot be listed (" + e.getMessage() + "). Check its permissions.",
                    e);
        }
        folders.sort(null);
        return folders;
    }
}

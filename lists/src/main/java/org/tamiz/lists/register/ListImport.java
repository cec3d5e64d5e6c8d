package org.tamiz.lists.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.namesonly.NamesJsonReader;
import org.tamiz.lists.text.TextInput;

/** Takes a list's file into a home folder as a publication. The package tells the whole path. */
public final class ListImport {
    /** The most bytes of an original file; the largest official file is about 100 MB. */
    private static final long MOST_BYTES = 256L << 20;
    /** Programs whose parties are on OFAC's non-SDN list; a set of which they are half is that list. */
    private static final Set<String> NON_SDN_PROGRAMS =
            Set.of("NS-PLC", "UKRAINE-EO13662", "CMIC-EO13959", "561-Related", "CAATSA - RUSSIA");

    private final Path home;
    private final Clock clock;

    /**
     * An import into a home folder.
     *
     * @param home the home folder; it is made when it does not exist
     * @param clock tells when a publication is retrieved
     */
    public ListImport(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * Imports a file. Identical bytes that are already held are left as they are.
     *
     * @param file the list's file, or SDN.CSV or CONS_PRIM.CSV of a set
     * @throws TamizException UNREADABLE, MALFORMED or TOO_LARGE if the file cannot be used, MALFORMED also if it lists no
     *     party; USAGE if date or list name are needed and not given; what the options' check throws; HOME if the home folder cannot be written. In every
     *     case the home folder is as it was
     */
    public ImportResult importFile(Path file, ImportOptions options) {
        List<String> warnings = new ArrayList<>();
        options.progress().accept("reading " + file);
        Map<FileRole, Path> paths = new EnumMap<>(FileRole.class);
        Map<FileRole, byte[]> bytes = new EnumMap<>(FileRole.class);
        Map<FileRole, TextInput> inputs = new EnumMap<>(FileRole.class);
        TextInput main = take(FileRole.MAIN, file, paths, bytes, inputs);
        ListFormat format = ListFormat.recognise(main, options.list() != null);
        takeCompanions(file, format, options, warnings, paths, bytes, inputs);
        ListContent content = format.read(inputs);
        if (content.parties().isEmpty()) {
            throw TamizException.in(
                    TamizException.Code.MALFORMED,
                    file.toString(),
                    "lists no party that could be read. Check that it is the whole list.",
                    null);
        }
        LocalDate published = published(file, options, content);
        warnOfDates(published, paths, warnings);
        ListIdentity identity = identity(file, format, options.list(), content);
        String sha256 = Sha256.of(bytes.values());
        Publication publication = new Publication(
                identity.list(),
                identity.title(),
                identity.authority(),
                published,
                clock.instant(),
                options.source() != null ? options.source() : String.valueOf(file.getFileName()),
                sha256,
                content.parties().size(),
                content.names());
        options.check().accept(new Candidate(publication, format, content));
        Manifest manifest = new Manifest(publication, format, heldFiles(paths, bytes));
        return store(manifest, bytes, paths, content, warnings, options);
    }

    /**
     * The SHA-256 that a publication made of some files would have.
     *
     * @param files the files by role
     * @throws TamizException as {@link #importFile}
     */
    public static String sha256(Map<FileRole, Path> files) {
        Map<FileRole, byte[]> bytes = new EnumMap<>(FileRole.class);
        files.forEach(
                (role, file) -> take(role, file, new EnumMap<>(FileRole.class), bytes, new EnumMap<>(FileRole.class)));
        return Sha256.of(bytes.values());
    }

    private ImportResult store(
            Manifest manifest,
            Map<FileRole, byte[]> bytes,
            Map<FileRole, Path> paths,
            ListContent content,
            List<String> warnings,
            ImportOptions options) {
        Path folder = PublicationFolder.of(home, manifest);
        boolean alreadyHeld = Files.exists(folder);
        Publication publication = manifest.publication();
        if (alreadyHeld) {
            publication = Manifest.read(folder).publication();
        } else {
            options.progress().accept("storing " + publication.list() + " of " + publication.published());
            PublicationFolder.write(home, manifest, bytes);
        }
        return new ImportResult(publication, manifest.format(), folder, alreadyHeld, paths, content, warnings);
    }

    private static TextInput take(
            FileRole role,
            Path file,
            Map<FileRole, Path> paths,
            Map<FileRole, byte[]> bytes,
            Map<FileRole, TextInput> inputs) {
        TextInput.checkReadable(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw TamizException.in(
                        TamizException.Code.TOO_LARGE,
                        file.toString(),
                        "is larger than " + MOST_BYTES + " bytes, which no list is. Check the file.",
                        null);
            }
            // Read once: what is hashed, understood and stored are the same bytes, whoever writes to the file
            // meanwhile.
            byte[] content = Files.readAllBytes(file);
            TextInput input = TextInput.ofBytes(file.toString(), content);
            paths.put(role, file);
            bytes.put(role, content);
            inputs.put(role, input);
            return input;
        } catch (IOException e) {
            throw TamizException.in(
                    TamizException.Code.UNREADABLE,
                    file.toString(),
                    "cannot be read (" + e.getMessage() + "). Check the file and its disk.",
                    e);
        }
    }

    private static void takeCompanions(
            Path file,
            ListFormat format,
            ImportOptions options,
            List<String> warnings,
            Map<FileRole, Path> paths,
            Map<FileRole, byte[]> bytes,
            Map<FileRole, TextInput> inputs) {
        List<FileRole> roles = List.of(FileRole.ALT, FileRole.ADD, FileRole.COMMENTS);
        if (format != ListFormat.OFAC_CSV) {
            for (FileRole role : roles) {
                if (options.named(role) != null) {
                    throw TamizException.of(
                            TamizException.Code.USAGE,
                            "--" + role.key() + " goes with OFAC's SDN.CSV or CONS_PRIM.CSV only; leave it out for "
                                    + file + ".");
                }
            }
            return;
        }
        Companions companions = new Companions(file, warnings);
        for (FileRole role : roles) {
            Path named = options.named(role);
            Path companion = named != null ? named : companions.find(role);
            if (companion != null) {
                options.progress().accept("reading " + companion);
                take(role, companion, paths, bytes, inputs);
            } else if (role != FileRole.COMMENTS) {
                warnings.add("no " + role.key() + " file was found beside " + file.getFileName()
                        + ", so the list has no " + (role == FileRole.ALT ? "strong aliases" : "addresses")
                        + ". Name it with --" + role.key() + ".");
            }
        }
    }

    private static LocalDate published(Path file, ImportOptions options, ListContent content) {
        LocalDate date = options.published();
        if (date == null) {
            date = content.published();
        }
        if (date == null) {
            date = options.publishedOtherwise();
        }
        if (date == null) {
            date = Companions.date(file);
        }
        if (date == null) {
            throw TamizException.in(
                    TamizException.Code.USAGE,
                    file.toString(),
                    "does not say when it was published. Give --published YYYY-MM-DD.",
                    null);
        }
        return date;
    }

    private void warnOfDates(LocalDate published, Map<FileRole, Path> paths, List<String> warnings) {
        paths.forEach((role, path) -> {
            LocalDate date = Companions.date(path);
            if (role != FileRole.MAIN && date != null && !date.equals(published)) {
                warnings.add(path.getFileName() + " is of " + date + ", the list of " + published
                        + ": entries may lack aliases and addresses, or have newer ones.");
            }
        });
        if (published.isAfter(LocalDate.now(clock))) {
            warnings.add(
                    "the publication date " + published + " lies in the future; the list is not in force before it.");
        }
    }

    /** What a list is called. */
    private record ListIdentity(String list, String title, String authority) {}

    private static ListIdentity identity(Path file, ListFormat format, @Nullable String list, ListContent content) {
        ListIdentity usual = switch (format) {
            case OFAC_CSV, OFAC_SDN_LIST_XML, OFAC_ADVANCED_XML, OFAC_ENHANCED_XML ->
                isNonSdn(file, content)
                        ? new ListIdentity(OfacEntries.NON_SDN, "OFAC Consolidated (non-SDN) List", "OFAC")
                        : new ListIdentity(OfacEntries.SDN, "OFAC Specially Designated Nationals List", "OFAC");
            case OFAC_NAMES_JSON ->
                new ListIdentity(NamesJsonReader.LIST, "OFAC Specially Designated Nationals List, names only", "OFAC");
            case UN_XML -> new ListIdentity("un-sc", "UN Security Council Consolidated List", "UN Security Council");
            case SAT_69B_CSV ->
                new ListIdentity("mx-sat-69b", "SAT List under Article 69-B of the Código Fiscal", "SAT");
            case FINCEN_CSV ->
                new ListIdentity("us-fincen-special-measures", "FinCEN Special Measures (311 and 2313a)", "FinCEN");
            case SEMA_XML ->
                new ListIdentity("ca-sema", "Consolidated Canadian Autonomous Sanctions List", "Government of Canada");
            case EU_FSF_XML ->
                new ListIdentity("eu-fsf", "EU Consolidated Financial Sanctions List", "Council of the European Union");
            case UK_CONLIST_CSV ->
                new ListIdentity("uk-ofsi-conlist", "OFSI Consolidated List (ended 2026-01-28)", "HM Treasury (OFSI)");
            case UK_SANCTIONS_LIST_CSV, UK_SANCTIONS_LIST_XML ->
                new ListIdentity("uk-sanctions-list", "UK Sanctions List", "FCDO");
            case PRIVATE_CSV, FTM_JSON_LINES, SENZING_JSON_LINES, TARGETS_SIMPLE_CSV -> {
                if (list == null) {
                    throw TamizException.in(
                            TamizException.Code.USAGE,
                            file.toString(),
                            format == ListFormat.PRIVATE_CSV
                                    ? "is a private list, which needs a name. Give --list, such as --list my-list."
                                    : "does not say which list it is. Give --list, such as --list my-list.",
                            null);
                }
                yield new ListIdentity(list, list, "private");
            }
        };
        if (list == null) {
            return usual;
        }
        if (!list.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw TamizException.of(
                    TamizException.Code.USAGE,
                    "\"" + list
                            + "\" is not a list name. Use lower-case letters, digits and hyphens, such as my-list.");
        }
        return new ListIdentity(list, usual.title(), usual.authority());
    }

    /** One list keeps one name whichever format it comes in. Where the content does not say, its name or programs do. */
    private static boolean isNonSdn(Path file, ListContent content) {
        return content.list() != null
                ? content.list().equals(OfacEntries.NON_SDN)
                : Companions.isNonSdnName(file) || mostlyNonSdn(content);
    }

    private static boolean mostlyNonSdn(ListContent content) {
        long nonSdn = content.parties().stream()
                .map(ListedParty::designations)
                .filter(designations ->
                        designations.stream().map(Designation::program).anyMatch(NON_SDN_PROGRAMS::contains))
                .count();
        return nonSdn * 2 > content.parties().size();
    }

    private static Map<FileRole, Manifest.HeldFile> heldFiles(Map<FileRole, Path> paths, Map<FileRole, byte[]> bytes) {
        Map<FileRole, Manifest.HeldFile> files = new EnumMap<>(FileRole.class);
        List<String> taken = new ArrayList<>();
        paths.forEach((role, path) -> {
            String name = String.valueOf(path.getFileName()).replaceAll("[^A-Za-z0-9._-]", "_");
            String safe = name.startsWith(".") || name.equals(Manifest.NAME) || taken.contains(name)
                    ? role.key() + "-" + name.replaceFirst("^\\.+", "")
                    : name;
            taken.add(safe);
            byte[] content = bytes.get(role);
            if (content != null) {
                files.put(role, new Manifest.HeldFile(safe, Sha256.of(List.of(content))));
            }
        });
        return files;
    }
}

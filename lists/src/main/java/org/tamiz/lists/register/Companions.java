package org.tamiz.lists.register;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;

/**
 * Finds the files that belong to an SDN.CSV or CONS_PRIM.CSV beside it: under their official names in any case, with or
 * without {@code .gz}; failing that, under names that only start like the official ones, such as
 * {@code alt-2025-12-24.csv.gz}, if there is exactly one such file, or exactly one of the main file's date.
 */
final class Companions {
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private final Path main;
    private final List<Path> siblings;
    private final List<String> warnings;

    Companions(Path main, List<String> warnings) {
        this.main = main;
        this.warnings = warnings;
        this.siblings = siblings(main);
    }

    /** Whether a file's name is that of the non-SDN list's set. */
    static boolean isNonSdnName(Path file) {
        return name(file).startsWith("cons");
    }

    /** The companion of a role, or null if there is none, or no telling which of several it is. */
    @Nullable
    Path find(FileRole role) {
        String start = (isNonSdnName(main) ? "cons_" : role == FileRole.COMMENTS ? "sdn_" : "") + role.key();
        List<Path> official = new ArrayList<>();
        List<Path> similar = new ArrayList<>();
        Pattern dated = Pattern.compile(Pattern.quote(start) + "[-_. ]?[\\d._-]*\\.csv(?:\\.gz)?");
        for (Path sibling : siblings) {
            String name = name(sibling);
            if (name.equals(start + ".csv") || name.equals(start + ".csv.gz")) {
                official.add(sibling);
            } else if (dated.matcher(name).matches()) {
                similar.add(sibling);
            }
        }
        List<Path> candidates = official.isEmpty() ? similar : official;
        if (candidates.size() > 1) {
            LocalDate day = date(main);
            List<Path> ofDay = candidates.stream()
                    .filter(candidate -> day != null && day.equals(date(candidate)))
                    .toList();
            candidates = ofDay.size() == 1 ? ofDay : candidates;
        }
        if (candidates.size() > 1) {
            warnings.add("several files beside " + main.getFileName() + " could be its " + role.key()
                    + " file; none was taken. " + "Name it with --" + role.key() + ".");
            return null;
        }
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    /** The date in a file's name, or null if there is none. */
    static @Nullable LocalDate date(Path file) {
        Matcher matcher = DATE.matcher(name(file));
        while (matcher.find()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            } catch (DateTimeException e) {
                // Eight digits that are no date; perhaps the next ones are.
            }
        }
        return null;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static List<Path> siblings(Path main) {
        Path folder = main.toAbsolutePath().getParent();
        List<Path> siblings = new ArrayList<>();
        if (folder != null) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path sibling : all) {
                    if (Files.isRegularFile(sibling)) {
                        siblings.add(sibling);
                    }
                }
            } catch (IOException e) {
                throw TamizException.in(
                        TamizException.Code.UNREADABLE,
                        folder.toString(),
                        "the folder cannot be listed (" + e.getMessage() + "). Check its permissions.",
                        e);
            }
        }
        siblings.sort(null);
        return siblings;
    }
}

package org.tamiz.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.reports.Format;
import org.tamiz.reports.phrase.Language;

/** The options that every command understands, before or after its name. */
final class Settings {
    private final Console console;

    private final Option<String> home =
            Option.text("--home", "FOLDER", "Where lists are kept; else TAMIZ_HOME, else ~/.tamiz.");
    private final Option<LocalDate> asOf = Option.of(
            "--as-of",
            "DATE",
            "Look at the lists as they were on this day; else today.",
            LocalDate.class,
            Settings::day);
    private final Option<Double> threshold = Option.of(
            "--threshold",
            "P",
            "The least score of a hit, from 0.5 to below 1; else 0.70.",
            Double.class,
            Settings::probability);
    private final Option<String> format = Option.text(
            "--format",
            "FORMAT",
            "table, csv, jsonl or html; else by the extension of -o, else table. Of lists export: ftm, senzing or csv.");
    private final Option<String> output = new Option<>(
            Option.text("-o", "FILE", "Write to this file; it appears only when complete.").spec().toBuilder()
                    .names("-o", "--output")
                    .build());
    private final Option<List<String>> lists =
            Option.texts("--lists", "LIST", "Search only these lists (several: separated by commas).");
    private final Option<Boolean> requireFresh = Option.flag(
            "--require-fresh", "Fail instead of giving a degraded answer, such as one from a list beyond its limit.");
    private final Option<Boolean> includeProposed = Option.flag(
            "--include-proposed",
            "Also hits on parties whose designations are proposed, or announced and not yet in force; they say so.");
    private final Option<Language> language =
            Option.of("--lang", "LANGUAGE", "en or es; else by LANG, else English.", Language.class, Language::parse);
    private final Option<Boolean> debug = Option.flag("--debug", "Show where in the program an error comes from.");

    Settings(Console console) {
        this.console = console;
    }

    /** The options, for every command to inherit. */
    List<Option<?>> options() {
        return List.of(home, asOf, threshold, format, output, lists, requireFresh, includeProposed, language, debug);
    }

    /** What the process is connected to. */
    Console console() {
        return console;
    }

    /**
     * The home folder to read. It need not exist, and then holds nothing, unless the user names it: a misspelt path would
     * else be taken for a home without lists.
     *
     * @throws TamizException HOME if {@code --home} names what is not a folder
     */
    Path home() {
        Path folder = homeToWrite();
        if (home.value() != null && !Files.isDirectory(folder)) {
            throw TamizException.of(
                    Code.HOME,
                    "--home " + home.value()
                            + ": there is no such folder. Correct the path, or make it with tamiz lists"
                            + " import or tamiz lists update and the same --home.");
        }
        return folder;
    }

    /** The home folder for commands that make it where it does not exist. */
    Path homeToWrite() {
        Map<String, String> environment = console.environment();
        String named = home.or(environment.getOrDefault("TAMIZ_HOME", ""));
        if (!named.isEmpty()) {
            return console.resolve(named);
        }
        // HOME comes first, as in a shell: Java asks the system's user database instead.
        String user = environment.getOrDefault("HOME", "");
        return console.resolve(user.isEmpty() ? System.getProperty("user.home", ".") : user)
                .resolve(".tamiz");
    }

    /** The day on which lists are looked at. */
    LocalDate asOf() {
        LocalDate day = asOf.value();
        return day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    }

    /** Everything that the home folder holds, with the register that comes with Tamiz. */
    Register register() {
        return SearchedLists.register(home());
    }

    /** The lists in scope as of the settings' day; throws as {@link SearchedLists#open}. */
    SearchedLists searchedLists() {
        return SearchedLists.open(home(), asOf(), policy());
    }

    /** What counts as a hit. */
    Policy policy() {
        Policy policy = Policy.standard().withProposed(Boolean.TRUE.equals(includeProposed.value()));
        Double least = threshold.value();
        return (least == null ? policy : policy.withThreshold(least)).withLists(lists());
    }

    /**
     * The format the user asks for by name or by the extension of the output file; null if neither is given.
     *
     * @throws TamizException USAGE if there is no such format
     */
    @Nullable
    Format format() {
        String file = output();
        if (format.value() != null || file == null) {
            return format(Format::parse);
        }
        Format byName = Format.ofFileName(file);
        if (byName == null) {
            throw TamizException.of(
                    Code.USAGE,
                    "-o " + file
                            + ": its extension stands for no format; use .csv, .jsonl, .html or .txt, or --format.");
        }
        return byName;
    }

    /**
     * The format in which other tools shall get a list; null if none is named.
     *
     * @throws TamizException USAGE if there is no such format
     */
    @Nullable
    ExchangeFormat exchangeFormat() {
        return format(ExchangeFormat::parse);
    }

    private <T> @Nullable T format(Function<String, T> parser) {
        String named = format.value();
        try {
            return named == null ? null : parser.apply(named);
        } catch (IllegalArgumentException e) {
            throw TamizException.of(Code.USAGE, "--format: " + e.getMessage());
        }
    }

    /** The output file as the user names it, or null for standard output. */
    @Nullable
    String output() {
        String file = output.value();
        return "-".equals(file) ? null : file;
    }

    /**
     * Refuses to write over what is read.
     *
     * @throws TamizException USAGE if the output file is one of these files
     */
    void checkOutputIsNot(List<String> inputs) {
        String file = output();
        if (file == null) {
            return;
        }
        Path target = console.resolve(file);
        for (String input : inputs) {
            if (!input.equals("-") && same(target, console.resolve(input))) {
                throw TamizException.of(
                        Code.USAGE, "-o " + file + ": this file is read and would be lost; name another file.");
            }
        }
    }

    private static boolean same(Path file, Path other) {
        try {
            return Files.isSameFile(file, other);
        } catch (IOException e) {
            // One of the two does not exist, so they are not the same; a missing input is told when it is opened.
            return false;
        }
    }

    /** The language of what analysts see. */
    Language language() {
        Language chosen = language.value();
        return chosen == null ? Language.of(console.environment()) : chosen;
    }

    /** Whether a command ends where its answer would be degraded. */
    boolean requireFresh() {
        return Boolean.TRUE.equals(requireFresh.value());
    }

    /** Whether errors show where in the program they come from. */
    boolean debug() {
        return Boolean.TRUE.equals(debug.value());
    }

    private Set<String> lists() {
        Set<String> names = new TreeSet<>();
        for (String named : lists.or(List.of())) {
            for (String name : named.split(",", -1)) {
                names.add(name.strip());
            }
        }
        return names;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day; write YYYY-MM-DD.", e);
        }
    }

    private static double probability(String text) {
        try {
            double value = Double.parseDouble(text);
            Policy.standard().withThreshold(value);
            return value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number; write one such as 0.8.", e);
        }
    }
}

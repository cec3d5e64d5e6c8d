package org.tamiz.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.customers.CodeProblem;
import org.tamiz.lists.country.Countries;

/** The options that describe a record of which the name is given on the command line. */
final class RecordOptions {
    /** What Java puts in the place of letters that the locale cannot express; a search for what is left finds nothing. */
    private static final char LOST = '\uFFFD';

    private final Option<PartyKind> kind = Option.of(
            "--kind",
            "KIND",
            "person, organization, vessel or aircraft; else any.",
            PartyKind.class,
            RecordOptions::kind);
    private final Option<PartialDate> born = new Option<>(Option.of(
                    "--born",
                    "DATE",
                    "Birth date: YYYY-MM-DD, YYYY-MM, YYYY or YYYY/YYYY.",
                    PartialDate.class,
                    PartialDate::parse)
            .spec()
            .toBuilder()
            .names("--born", "--birth-date")
            .build());
    private final Option<String> country =
            Option.of("--country", "CC", "Country, as two letters (ISO 3166).", String.class, RecordOptions::country);
    private final Option<List<String>> ids = Option.texts(
            "--id", "TYPE=VALUE", "An identifier, such as curp=…, rfc=…, passport=…; several are possible.");

    /** The options, for a command to have. */
    List<Option<?>> all() {
        return List.of(kind, born, country, ids);
    }

    /**
     * The record that a name and the options describe.
     *
     * @param id what it is called
     * @param words the name's words
     * @throws TamizException USAGE if the name is empty or lost letters on the way, or an identifier makes no sense
     */
    ScreeningRecord record(String id, List<String> words) {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw TamizException.of(Code.USAGE, "The name is empty; write one, such as \"Juan Pérez\".");
        }
        if (text.indexOf(LOST) >= 0) {
            throw TamizException.of(
                    Code.USAGE,
                    "Letters of the name were lost on the way, because the locale is not UTF-8: " + text
                            + ". Set LC_ALL=C.UTF-8, or put the name into a file and screen that.");
        }
        List<Identifier> identifiers = identifiers();
        PartialDate date = born.value();
        String code = country.value();
        return new ScreeningRecord(
                id,
                kind.value(),
                List.of(Name.of(text, NameQuality.PRIMARY)),
                date == null ? List.of() : List.of(date),
                code == null ? List.of() : List.of(code),
                null,
                identifiers,
                List.of());
    }

    /** What is wrong with the record's identifiers and birth date, for the user to know: they tell little or nothing. */
    List<String> doubts(ScreeningRecord record) {
        List<String> doubts = new ArrayList<>();
        for (Identifier identifier : record.identifiers()) {
            String problem = CodeProblem.of(identifier);
            if (problem != null) {
                doubts.add(problem);
            }
        }
        boolean person = record.kind() == PartyKind.PERSON;
        for (PartialDate date : record.birthDates()) {
            if (!date.isPossibleBirth(person, LocalDate.now(ZoneId.systemDefault()))) {
                doubts.add("--born " + date + " is in the future, too long ago or a filler; it tells nothing.");
            }
        }
        return doubts;
    }

    private List<Identifier> identifiers() {
        List<Identifier> identifiers = new ArrayList<>();
        for (String id : ids.or(List.of())) {
            int equals = id.indexOf('=');
            if (equals <= 0 || id.substring(equals + 1).isBlank()) {
                throw TamizException.of(
                        Code.USAGE, "--id " + id + ": write TYPE=VALUE, such as --id passport=G12345678.");
            }
            try {
                identifiers.add(Identifier.of(
                        IdentifierType.parse(id.substring(0, equals)),
                        id.substring(equals + 1).strip()));
            } catch (IllegalArgumentException e) {
                throw TamizException.of(Code.USAGE, "--id " + id + ": " + e.getMessage());
            }
        }
        return identifiers;
    }

    private static PartyKind kind(String text) {
        try {
            return PartyKind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "There is no kind \"" + text + "\"; use person, organization, vessel or aircraft.", e);
        }
    }

    private static String country(String text) {
        String code = Countries.code(text);
        if (code == null) {
            throw new IllegalArgumentException("There is no country \"" + text + "\"; write two letters, such as MX.");
        }
        return code;
    }
}

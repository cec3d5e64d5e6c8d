package org.tamiz.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tamiz.cli.customer.CodeProblem;
import org.tamiz.cli.report.SafeText;
import org.tamiz.cli.report.Totals;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;
import org.tamiz.lists.country.Countries;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz check}: screens one name. */
final class CheckCommand implements Command {
    /** What Java puts in the place of letters that the locale cannot express; a search for what is left finds nothing. */
    private static final char LOST = '\uFFFD';

    private final Settings settings;
    private final Option<PartyKind> kind = Option.of(
            "--kind",
            "KIND",
            "person, organization, vessel or aircraft; else any.",
            PartyKind.class,
            CheckCommand::kind);
    private final Option<PartialDate> born = Option.of(
            "--born",
            "DATE",
            "Birth date: YYYY-MM-DD, YYYY-MM, YYYY or YYYY/YYYY.",
            PartialDate.class,
            PartialDate::parse);
    private final Option<String> country =
            Option.of("--country", "CC", "Country, as two letters (ISO 3166).", String.class, CheckCommand::country);
    private final Option<List<String>> ids = Option.texts(
            "--id", "TYPE=VALUE", "An identifier, such as curp=…, rfc=…, passport=…; several are possible.");
    private final Option<Reference> reference = Reference.option();
    private final Option<Boolean> exitCode = Option.flag("--exit-code", "Exit with 10 if there are hits.");
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("NAME")
            .description("The name; several words need no quotes.")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();

    CheckCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("check");
        spec.usageMessage().description("Screens one name against the lists.");
        List.of(kind, born, country, ids, reference, exitCode).forEach(option -> spec.addOption(option.spec()));
        return spec.addPositional(name);
    }

    @Override
    public int run() {
        List<String> words = name.getValue();
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw TamizException.of(Code.USAGE, "The name is empty; write one, such as tamiz check \"Juan Pérez\".");
        }
        if (text.indexOf(LOST) >= 0) {
            throw TamizException.of(
                    Code.USAGE,
                    "Letters of the name were lost on the way, because the locale is not UTF-8: " + text
                            + ". Set LC_ALL=C.UTF-8, or put the name into a file and screen that.");
        }
        Screener screener = SearchedLists.screener(settings);
        Totals.Count count = new Totals.Count();
        ScreeningRecord record = record(text);
        List<String> problems = new ArrayList<>();
        for (Identifier identifier : record.identifiers()) {
            String problem = CodeProblem.of(identifier);
            if (problem != null) {
                problems.add(problem);
            }
        }
        PartialDate date = born.value();
        boolean person = kind.value() == PartyKind.PERSON;
        if (date != null && !date.isPossibleBirth(person, LocalDate.now(ZoneId.systemDefault()))) {
            problems.add("--born " + date + " is in the future, too long ago or a filler; it tells nothing.");
        }
        try (Output output = Output.open(settings, text, screener, reference.value() != null)) {
            Screening screening = screener.screen(record, Channel.CHECK);
            count.add(screening);
            screening.namesNotCompared().forEach(name -> problems.add(ScreenCommand.notCompared(name)));
            if (!problems.isEmpty()) {
                count.addInPart();
            }
            output.report().add(screening);
            output.finish(count.totals());
        }
        problems.forEach(problem -> settings.console().err().println(SafeText.forTerminal(problem)));
        return count.totals().exitCode(Boolean.TRUE.equals(exitCode.value()));
    }

    private ScreeningRecord record(String text) {
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
        PartialDate date = born.value();
        String code = country.value();
        return new ScreeningRecord(
                "check",
                kind.value(),
                List.of(Name.of(text, NameQuality.PRIMARY)),
                date == null ? List.of() : List.of(date),
                code == null ? List.of() : List.of(code),
                null,
                identifiers,
                List.of());
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

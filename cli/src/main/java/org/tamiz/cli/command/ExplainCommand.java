package org.tamiz.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.reports.Format;
import org.tamiz.reports.Heading;
import org.tamiz.reports.SafeText;
import org.tamiz.reports.explanation.Explanation;
import org.tamiz.reports.explanation.ExplanationPage;
import org.tamiz.reports.explanation.ExplanationText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz explain}: tells why a record is, or is not, a hit on a listed party. */
final class ExplainCommand implements Command {
    private final Settings settings;
    private final RecordOptions recordOptions = new RecordOptions();
    private final Option<Channel> channel = Option.of(
            "--channel",
            "CHANNEL",
            "check, file or document: where the record comes from, which matters to weak aliases; else check.",
            Channel.class,
            ExplainCommand::channel);
    private final PositionalParamSpec words = PositionalParamSpec.builder()
            .paramLabel("NAME ID")
            .description("The name; several words need no quotes. Last the party's id, as 11440 or us-ofac-sdn/11440.")
            .arity("2..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();

    ExplainCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("explain");
        spec.usageMessage()
                .description(
                        "Tells why a record is, or is not, a hit on a listed party.",
                        "Shows the words side by side, every piece of evidence from the starting odds to the score, what"
                                + " each name of the party would reach, and what was not compared.");
        recordOptions.all().forEach(option -> spec.addOption(option.spec()));
        return spec.addOption(channel.spec()).addPositional(words);
    }

    @Override
    public int run() {
        List<String> given = words.getValue();
        ScreeningRecord record = recordOptions.record("explain", given.subList(0, given.size() - 1));
        String id = given.get(given.size() - 1).strip();
        Format format = settings.format();
        if (format == Format.CSV || format == Format.JSONL) {
            throw TamizException.of(
                    Code.USAGE, "explain writes table or html; tamiz check --format jsonl gives evidence to programs.");
        }
        SearchedLists lists = settings.searchedLists();
        ListedNames listed = lists.names();
        Heading heading = Headings.of(settings, lists, record.names().get(0).text() + " – " + id);
        List<Explanation> explanations = new ArrayList<>();
        for (PreparedParty party : parties(listed, id)) {
            explanations.add(Explanation.of(record, party, settings.policy(), channel.or(Channel.CHECK)));
        }
        try (OutputFile output = new OutputFile(settings)) {
            if (format == Format.HTML) {
                new ExplanationPage(heading, output.writer()).write(explanations);
            } else {
                ExplanationText text =
                        new ExplanationText(heading, settings.console().width(), output.writer());
                explanations.forEach(text::write);
                text.finish();
            }
            output.commit();
        }
        String name = settings.output();
        if (name != null) {
            settings.console().err().println("Written to " + SafeText.forTerminal(name) + ".");
        }
        return ExitCode.OK;
    }

    /** The parties of an id, one of each list that has it. */
    private static List<PreparedParty> parties(ListedNames listed, String id) {
        int slash = id.indexOf('/');
        // Ids of some lists hold slashes themselves, so what stands before one must be a list to count as that.
        boolean listNamed = slash > 0
                && listed.publications().stream()
                        .anyMatch(publication -> publication.list().equals(id.substring(0, slash)));
        String list = listNamed ? id.substring(0, slash) : "";
        String wanted = listNamed ? id.substring(slash + 1) : id;
        List<PreparedParty> found = new ArrayList<>();
        for (int number = 0; number < listed.size(); number++) {
            PreparedParty party = listed.party(number);
            if (party.party().id().equalsIgnoreCase(wanted)
                    && (list.isEmpty() || party.publication().list().equals(list))) {
                found.add(party);
            }
        }
        if (found.isEmpty()) {
            throw TamizException.of(
                    Code.USAGE,
                    "No party in force has the id " + id + " in "
                            + String.join(
                                    ", ",
                                    listed.publications().stream()
                                            .map(Publication::list)
                                            .toList())
                            + ". An id stands beside each hit; tamiz lists show ID also shows parties that are not in force.");
        }
        return found;
    }

    private static Channel channel(String text) {
        try {
            return Channel.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("There is no channel \"" + text + "\"; use check, file or document.", e);
        }
    }
}

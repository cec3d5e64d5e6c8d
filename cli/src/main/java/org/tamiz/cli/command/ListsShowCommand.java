package org.tamiz.cli.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.diff.FirstSeen;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.reports.PartyText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz lists show}: prints a party as the list has it. */
final class ListsShowCommand implements Command {
    private final Settings settings;
    private final PositionalParamSpec id = PositionalParamSpec.builder()
            .paramLabel("ID")
            .description("The authority's id, such as 11440.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    ListsShowCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("show");
        spec.usageMessage().description("Prints a party as each list searched has it.");
        return spec.addPositional(id);
    }

    @Override
    public int run() {
        String wanted = id.getValue();
        Register register = settings.register();
        List<Publication> publications = SearchedLists.publications(register, settings.asOf(), settings.policy());
        PrintStream out = settings.console().out();
        List<String> searched = new ArrayList<>();
        boolean found = false;
        for (Publication publication : publications) {
            searched.add(publication.list() + " of " + publication.published());
            for (ListedParty party : register.load(publication).parties()) {
                if (party.id().equalsIgnoreCase(wanted)) {
                    out.print((found ? "\n" : "")
                            + new PartyText(settings.language())
                                    .of(FirstSeen.in(register, publication, party), publication));
                    found = true;
                }
            }
        }
        if (!found) {
            throw TamizException.of(
                    Code.USAGE,
                    "No party has the id " + wanted + " in " + String.join(", ", searched)
                            + ". An id stands beside each hit.");
        }
        return ExitCode.OK;
    }
}

package org.tamiz.cli.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.access.Invitations;
import org.tamiz.cases.access.People;
import org.tamiz.cases.access.Person;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.reports.SafeText;
import org.tamiz.server.access.Access;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz people}: the people who can sign in. */
final class PeopleCommand {
    private PeopleCommand() {}

    /** The command with its subcommands. */
    static CommandSpec spec(Settings settings) {
        CommandSpec people = CommandSpec.create().name("people");
        people.usageMessage().description("People who can sign in: adds, lists, invites and deactivates them.");
        for (Command command : List.of(
                new Change(settings, "add", "Adds somebody and shows an address for choosing a password.", true),
                new ListPeople(settings),
                new Change(
                        settings, "invite", "Shows a new address for choosing a password, such as a lost one.", false),
                new Change(settings, "roles", "Gives somebody other roles, and signs them out.", true),
                new Change(settings, "deactivate", "Signs somebody out and ends the password.", false),
                new Change(settings, "activate", "Lets somebody in again.", false))) {
            CommandSpec spec = command.spec();
            people.addSubcommand(spec.name(), spec);
        }
        return people;
    }

    private static <T> T with(CasesDatabase database, Function<Accounts, T> work) {
        try (Database open = database.open()) {
            return work.apply(Accounts.of(open, new AuditTrail(open, Clock.systemUTC()), Clock.systemUTC()));
        }
    }

    private static final class ListPeople implements Command {
        private final Settings settings;
        private final CasesDatabase database;

        ListPeople(Settings settings) {
            this.settings = settings;
            this.database = new CasesDatabase(settings);
        }

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");
            spec.usageMessage().description("Lists the people and their roles.");
            return spec.addOption(database.spec());
        }

        @Override
        public int run() {
            PrintStream out = settings.console().out();
            String layout = "%-24s %-28s %-28s %s%n";
            out.printf(Locale.ROOT, layout, "name", "name in full", "roles", "state");
            for (Person person : with(database, accounts -> accounts.people().all())) {
                out.printf(
                        Locale.ROOT,
                        layout,
                        SafeText.forTerminal(person.name()),
                        SafeText.forTerminal(person.fullName()),
                        person.roles().stream().map(Role::word).collect(Collectors.joining(",")),
                        person.active() ? "active" : "inactive");
            }
            return ExitCode.OK;
        }
    }

    /** A subcommand that does something to one person. */
    private static final class Change implements Command {
        private final Settings settings;
        private final String name;
        private final String description;
        private final boolean takesRoles;
        private final CasesDatabase database;
        private final PositionalParamSpec login = PositionalParamSpec.builder()
                .paramLabel("NAME")
                .description("What the person signs in with.")
                .arity("1")
                .required(true)
                .type(String.class)
                .build();
        private final Option<List<String>> roles = Option.texts(
                "--role", "ROLE", "analyst, reviewer, administrator or auditor (several: separated by commas).");
        private final Option<String> fullName = Option.text("--full-name", "NAME", "The person's name in full.");

        Change(Settings settings, String name, String description, boolean takesRoles) {
            this.settings = settings;
            this.name = name;
            this.description = description;
            this.takesRoles = takesRoles;
            this.database = new CasesDatabase(settings);
        }

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(name);
            spec.usageMessage().description(description);
            spec.addPositional(login).addOption(database.spec());
            if (takesRoles) {
                spec.addOption(roles.spec());
            }
            if (name.equals("add")) {
                spec.addOption(fullName.spec());
            }
            return spec;
        }

        @Override
        public int run() {
            String token = with(database, this::change);
            PrintStream out = settings.console().out();
            if (token == null) {
                out.println("Done: " + name + " " + SafeText.forTerminal(login.getValue()) + ".");
            } else {
                out.println(Invitations.path(token));
                settings.console()
                        .err()
                        .println("Put the server's address before it and send it to the person by a way you trust; it"
                                + " holds once, for " + Invitations.HOLDS.toDays() + " days.");
            }
            return ExitCode.OK;
        }

        /** Makes the change; gives the secret of an invitation, or null if it invites nobody. */
        private @Nullable String change(Accounts accounts) {
            People people = accounts.people();
            Invitations invitations = accounts.invitations();
            String who = login.getValue();
            if (name.equals("add")) {
                return invitations.invite(
                        people.add(who, fullName.or(who), parsedRoles(), Access.COMMAND_LINE), Access.COMMAND_LINE);
            }
            Person person = people.find(who);
            if (person == null) {
                throw TamizException.of(Code.USAGE, "There is nobody called " + who + "; see tamiz people list.");
            }
            switch (name) {
                case "invite" -> {
                    return invitations.invite(person, Access.COMMAND_LINE);
                }
                case "roles" -> people.setRoles(person, parsedRoles(), Access.COMMAND_LINE);
                case "deactivate" -> people.setActive(person, false, Access.COMMAND_LINE);
                default -> people.setActive(person, true, Access.COMMAND_LINE);
            }
            return null;
        }

        private Set<Role> parsedRoles() {
            Set<Role> parsed = EnumSet.noneOf(Role.class);
            for (String named : roles.or(List.of())) {
                for (String word : named.split(",", -1)) {
                    try {
                        parsed.add(Role.parse(word));
                    } catch (IllegalArgumentException e) {
                        throw TamizException.of(Code.USAGE, "--role: " + e.getMessage());
                    }
                }
            }
            if (parsed.isEmpty()) {
                throw TamizException.of(Code.USAGE, "Say what the person is for; add --role, such as --role analyst.");
            }
            return parsed;
        }
    }
}

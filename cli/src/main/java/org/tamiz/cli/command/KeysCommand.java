package org.tamiz.cli.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tamiz.cases.access.ApiKey;
import org.tamiz.cases.access.ApiKeys;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.reports.SafeText;
import org.tamiz.server.access.Access;
import org.tamiz.server.access.Permission;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz keys}: the keys by which programs use the server. */
final class KeysCommand {
    private KeysCommand() {}

    /** The command with {@code add}, {@code list} and {@code revoke}. */
    static CommandSpec spec(Settings settings) {
        CommandSpec keys = CommandSpec.create().name("keys");
        keys.usageMessage().description("Keys by which programs use the server: adds, lists and revokes them.");
        for (Command command : List.of(new Add(settings), new ListKeys(settings), new Revoke(settings))) {
            CommandSpec spec = command.spec();
            keys.addSubcommand(spec.name(), spec);
        }
        return keys;
    }

    private static PositionalParamSpec label() {
        return PositionalParamSpec.builder()
                .paramLabel("LABEL")
                .description("What the key is called, such as core-banking.")
                .arity("1")
                .required(true)
                .type(String.class)
                .build();
    }

    private static <T> T with(CasesDatabase database, Function<ApiKeys, T> work) {
        try (Database open = database.open()) {
            return work.apply(new ApiKeys(open, new AuditTrail(open, Clock.systemUTC()), Clock.systemUTC()));
        }
    }

    private static final class Add implements Command {
        private final Settings settings;
        private final CasesDatabase database;
        private final PositionalParamSpec label = label();
        private final Option<List<String>> scopes = Option.texts(
                "--scope",
                "SCOPE",
                "What it may do: screen, review, administer, audit, measure (several: separated by commas).");
        private final Option<LocalDate> expires =
                Option.of("--expires", "DATE", "The first day on which it is refused.", LocalDate.class, Settings::day);

        Add(Settings settings) {
            this.settings = settings;
            this.database = new CasesDatabase(settings);
        }

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("add");
            spec.usageMessage().description("Makes a key and shows its secret, this once.");
            return spec.addPositional(label)
                    .addOption(scopes.spec())
                    .addOption(expires.spec())
                    .addOption(database.spec());
        }

        @Override
        public int run() {
            LocalDate day = expires.value();
            if (day == null) {
                throw TamizException.of(
                        Code.USAGE,
                        "A key needs a day on which it expires; add --expires, such as --expires 2027-11-29.");
            }
            Instant end = day.atStartOfDay(ZoneId.systemDefault()).toInstant();
            ApiKeys.Made made = with(database, keys -> keys.add(label.getValue(), scopes(), end, Access.COMMAND_LINE));
            PrintStream out = settings.console().out();
            out.println(made.secret());
            settings.console()
                    .err()
                    .println("This is the secret of "
                            + SafeText.forTerminal(made.key().label())
                            + "; it is not shown again. Programs send it as X-Api-Key.");
            return ExitCode.OK;
        }

        private Set<String> scopes() {
            Set<String> names = new TreeSet<>();
            for (String named : scopes.or(List.of())) {
                for (String name : named.split(",", -1)) {
                    try {
                        names.add(Permission.parseScope(name).scope());
                    } catch (IllegalArgumentException e) {
                        throw TamizException.of(Code.USAGE, "--scope: " + e.getMessage());
                    }
                }
            }
            return names;
        }
    }

    private static final class ListKeys implements Command {
        private final Settings settings;
        private final CasesDatabase database;

        ListKeys(Settings settings) {
            this.settings = settings;
            this.database = new CasesDatabase(settings);
        }

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");
            spec.usageMessage().description("Lists the keys, what they may do, and until when.");
            return spec.addOption(database.spec());
        }

        @Override
        public int run() {
            Instant now = Instant.now();
            PrintStream out = settings.console().out();
            String layout = "%-24s %-24s %-20s %-20s %s%n";
            out.printf(Locale.ROOT, layout, "key", "scopes", "added by", "expires", "state");
            for (ApiKey key : with(database, ApiKeys::all)) {
                String state = key.revoked() != null ? "revoked" : key.holds(now) ? "holds" : "expired";
                out.printf(
                        Locale.ROOT,
                        layout,
                        SafeText.forTerminal(key.label()),
                        String.join(",", new TreeSet<>(key.scopes())),
                        SafeText.forTerminal(key.createdBy()),
                        key.expires(),
                        state);
            }
            return ExitCode.OK;
        }
    }

    private static final class Revoke implements Command {
        private final Settings settings;
        private final CasesDatabase database;
        private final PositionalParamSpec label = label();

        Revoke(Settings settings) {
            this.settings = settings;
            this.database = new CasesDatabase(settings);
        }

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("revoke");
            spec.usageMessage().description("Takes a key back for good; a running server refuses it within 5 seconds.");
            return spec.addPositional(label).addOption(database.spec());
        }

        @Override
        public int run() {
            String name = label.getValue();
            with(database, keys -> {
                keys.revoke(name, Access.COMMAND_LINE);
                return name;
            });
            settings.console().out().println("Revoked " + SafeText.forTerminal(name) + ".");
            return ExitCode.OK;
        }
    }
}

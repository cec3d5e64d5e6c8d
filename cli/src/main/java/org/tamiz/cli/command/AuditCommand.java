package org.tamiz.cli.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.ToldDecisions;
import org.tamiz.cases.audit.AuditEntry;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.audit.AuditVerifier;
import org.tamiz.cases.database.Database;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz audit}: checks and exports the audit trail. */
final class AuditCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("audit");
        spec.usageMessage().description("Checks or exports the trail of who did what. See docs/audit-format.md.");
        return spec;
    }

    @Override
    public int run() {
        throw TamizException.of(Code.USAGE, "Say what to do: tamiz audit verify, or tamiz audit export -o FILE.");
    }

    /** {@code tamiz audit verify}: follows the chain and names the first broken link. */
    static final class Verify implements Command {
        private final Settings settings;
        private final CasesDatabase database;
        private final Option<String> head = Option.text(
                "--head",
                "HASH",
                "The hash of an entry that was noted earlier; tells also whether the end of the trail was cut off.");
        private final PositionalParamSpec file = PositionalParamSpec.builder()
                .paramLabel("FILE")
                .description("A trail that was exported; else the one in the database.")
                .arity("0..1")
                .type(String.class)
                .build();

        Verify(Settings settings) {
            this.settings = settings;
            this.database = new CasesDatabase(settings);
        }

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("verify");
            spec.usageMessage()
                    .description(
                            "Follows the chain of the audit trail from its first entry and names the first broken link;"
                                    + " then compares alerts, decisions and accepted pairs in the database with what it tells.",
                            "The exit code is 5 if a link is broken or something differs. Note the last hash somewhere else, and pass it next time.");
            return spec.addOption(head.spec()).addOption(database.spec()).addPositional(file);
        }

        @Override
        public int run() {
            String noted = head.value();
            if (noted != null && !noted.matches("[0-9a-f]{64}")) {
                throw TamizException.of(
                        Code.USAGE, "--head takes a hash of 64 digits from 0 to f, as verify prints it.");
            }
            String name = file.getValue();
            return name == null ? inDatabase(noted) : report(inFile(name, noted));
        }

        private int report(AuditVerifier.Result result) {
            PrintStream out = settings.console().out();
            AuditVerifier.Fault fault = result.fault();
            if (result.entries() > 0) {
                out.println(result.entries() + " entries hold, from entry " + result.from()
                        + " on. The last has the hash " + result.head() + ".");
            }
            if (result.from() > 0) {
                out.println("What was before entry " + result.from() + " is not in the file and was not checked.");
            }
            if (result.clockWentBack() >= 0) {
                out.println("Entry " + result.clockWentBack()
                        + " is dated before the one ahead of it: the clock of the machine went back.");
            }
            if (fault != null) {
                out.println("BROKEN: " + SafeText.forTerminal(fault.what()) + ".");
                return ExitCode.DIFFERS;
            }
            out.println(result.entries() == 0 ? "The trail is empty." : "The chain is unbroken.");
            return ExitCode.OK;
        }

        private int inDatabase(@Nullable String noted) {
            try (Database open = database.open()) {
                AuditTrail trail = new AuditTrail(open, Clock.systemUTC());
                int code = report(AuditVerifier.verify(trail, noted));
                // Nothing can be held against a trail that is not what was written.
                return code == ExitCode.OK ? report(ToldDecisions.compare(open, trail)) : code;
            }
        }

        private int report(ToldDecisions.Result result) {
            PrintStream out = settings.console().out();
            result.differences().forEach(each -> out.println("DIFFERS: " + SafeText.forTerminal(each) + "."));
            if (result.differing() == 0) {
                out.println("The database has what the trail tells: " + result.decisions() + " decisions in "
                        + result.cases() + " cases.");
                return ExitCode.OK;
            }
            out.println(
                    result.differing() + " differences between the database and the trail. Somebody has changed it past"
                            + " Tamiz; compare with a backup.");
            return ExitCode.DIFFERS;
        }

        private AuditVerifier.Result inFile(String name, @Nullable String noted) {
            Path path = settings.console().resolve(name);
            try (Reader reader = new InputStreamReader(
                    new BufferedInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8)) {
                return AuditVerifier.verify(reader, noted);
            } catch (IOException e) {
                throw TamizException.in(
                        Code.UNREADABLE, name, "cannot be read (" + e.getMessage() + "). Check the name.", e);
            }
        }
    }

    /** {@code tamiz audit export}: writes the trail as JSON lines. */
    static final class Export implements Command {
        private final Settings settings;
        private final CasesDatabase database;

        Export(Settings settings) {
            this.settings = settings;
            this.database = new CasesDatabase(settings);
        }

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("export");
            spec.usageMessage()
                    .description(
                            "Writes the audit trail as JSON lines to -o or standard output, to be verified anywhere.");
            return spec.addOption(database.spec());
        }

        @Override
        public int run() {
            try (Database open = database.open();
                    OutputFile output = new OutputFile(settings)) {
                AuditTrail trail = new AuditTrail(open, Clock.systemUTC());
                long last = trail.head().map(AuditEntry::number).orElse(-1L);
                Writer writer = output.writer();
                trail.forEach(0, last, entry -> write(writer, entry.line()));
                flush(writer);
                output.commit();
            }
            return ExitCode.OK;
        }

        private static void write(Writer writer, String line) {
            try {
                writer.write(line);
                writer.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void flush(Writer writer) {
            try {
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

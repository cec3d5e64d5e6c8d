package org.tamiz.cli.command;

import org.jspecify.annotations.Nullable;
import org.tamiz.cases.database.Database;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says where cases, people and keys are kept, for the commands that use them. */
final class CasesDatabase {
    private final Settings settings;
    private final Option<String> option = Option.text(
            "--database",
            "JDBC",
            "Keep cases in this PostgreSQL database, such as jdbc:postgresql://localhost/tamiz; else in that of"
                    + " TAMIZ_DATABASE, else in the home folder.");

    CasesDatabase(Settings settings) {
        this.settings = settings;
    }

    OptionSpec spec() {
        return option.spec();
    }

    /** Its JDBC address, or null for SQLite in the home folder. */
    @Nullable
    String address() {
        String named = option.value();
        return named == null ? settings.console().environment().get("TAMIZ_DATABASE") : named;
    }

    /** Opens it. */
    Database open() {
        return Database.of(settings.homeToWrite(), address(), settings.console().environment());
    }
}

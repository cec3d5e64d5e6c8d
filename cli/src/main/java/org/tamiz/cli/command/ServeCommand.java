package org.tamiz.cli.command;

import org.jspecify.annotations.Nullable;
import org.tamiz.cli.ExitCode;
import org.tamiz.server.ServerSettings;
import org.tamiz.server.TamizServer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tamiz serve}: the HTTP API and the review desk. */
final class ServeCommand implements Command {
    private final Settings settings;
    private final Option<String> host = Option.text(
            "--host", "ADDRESS", "Listen on this address; else 127.0.0.1, which only this machine reaches.");
    private final Option<Integer> port = Option.of(
            "--port",
            "PORT",
            "Listen on this port; else " + ServerSettings.USUAL_PORT + ". 0 for any that is free.",
            Integer.class,
            ServeCommand::port);
    private final Option<String> database = Option.text(
            "--database",
            "JDBC",
            "Keep cases in this PostgreSQL database, such as jdbc:postgresql://localhost/tamiz; else in the home folder.");

    ServeCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("serve");
        spec.usageMessage()
                .description("Serves the HTTP API and the review desk, until it is stopped. See docs/operations.md.");
        return spec.addOption(host.spec()).addOption(port.spec()).addOption(database.spec());
    }

    @Override
    public int run() {
        @Nullable String jdbc = database.value();
        ServerSettings server = new ServerSettings(
                settings.home(),
                host.or("127.0.0.1"),
                port.or(ServerSettings.USUAL_PORT),
                jdbc,
                settings.policy(),
                settings.language());
        try (TamizServer running = TamizServer.start(server)) {
            settings.console().err().println("Listening on http://" + server.host() + ":" + running.port());
            running.join();
        }
        return ExitCode.OK;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no port; use a number from 0 to 65535.", e);
        }
        throw new IllegalArgumentException("\"" + text + "\" is no port; use a number from 0 to 65535.");
    }
}

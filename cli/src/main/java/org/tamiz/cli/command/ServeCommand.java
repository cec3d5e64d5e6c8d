package org.tamiz.cli.command;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.ExitCode;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.server.ServerSettings;
import org.tamiz.server.TamizServer;
import org.tamiz.server.access.AccessSettings;
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
    private final CasesDatabase database;
    private final AccessOptions access;

    ServeCommand(Settings settings) {
        this.settings = settings;
        this.database = new CasesDatabase(settings);
        this.access = new AccessOptions(settings);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("serve");
        spec.usageMessage()
                .description("Serves the HTTP API and the review desk, until it is stopped. See docs/operations.md.");
        spec.addOption(host.spec()).addOption(port.spec()).addOption(database.spec());
        access.options().forEach(option -> spec.addOption(option.spec()));
        return spec;
    }

    @Override
    public int run() {
        AccessSettings reached = access.settings();
        ServerSettings server = new ServerSettings(
                settings.home(),
                host.or("127.0.0.1"),
                port.or(ServerSettings.USUAL_PORT),
                database.address(),
                settings.policy(),
                settings.language(),
                reached,
                settings.console().environment());
        if (!server.isLocal() && reached.tls() == null && !reached.behindProxy()) {
            throw TamizException.of(
                    Code.USAGE,
                    "--host " + server.host()
                            + " can be reached from other machines, so passwords and keys need TLS: add"
                            + " --tls-certificate and --tls-key, or --behind-proxy if a proxy ends TLS.");
        }
        try (TamizServer running = TamizServer.start(server)) {
            @Nullable URI named = reached.publicAddress();
            String address = named == null
                    ? (reached.tls() == null ? "http://" : "https://") + server.host() + ":" + running.port()
                    : named.toString();
            settings.console().err().println("Listening on " + address);
            if (!running.setUpPath().isEmpty()) {
                settings.console()
                        .err()
                        .println("There is no administrator yet. Within 30 minutes, open " + address
                                + running.setUpPath() + " to become it; the address holds once.");
            }
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

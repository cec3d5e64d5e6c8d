package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tamiz.core.model.Sha256;
import org.tamiz.reports.HtmlPage;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;

/** Style sheet, scripts and icon. Their addresses hold a hash of their content, so that browsers keep them for as long as they like. */
final class Assets implements Routes {
    /** The version that the root pom names. */
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final int HASH_LENGTH = 12;
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    private record Asset(String address, String type, String name) {}

    Assets() {
        String css = HtmlPage.styleSheet("report.css", "document.css")
                + new String(resource("desk.css"), StandardCharsets.UTF_8);
        add("desk.css", CSS, css.getBytes(StandardCharsets.UTF_8));
        add("desk.js", SCRIPT, resource("desk.js"));
        add("htmx.js", SCRIPT, resource(HTMX));
        add("icon.svg", "image/svg+xml", resource("icon.svg"));
    }

    /** Where a file is found. */
    String address(String name) {
        return Objects.requireNonNull(assets.get(name), name).address();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/static/{hash}/{name}", this::send, Permission.NONE);
    }

    private void send(Context context) {
        Asset asset = assets.get(context.pathParam("name"));
        if (asset == null || !asset.address().equals(context.path())) {
            throw new NotFoundResponse();
        }
        context.contentType(asset.type())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .result(Objects.requireNonNull(contents.get(asset.name())));
    }

    private void add(String name, String type, byte[] bytes) {
        String hash = Sha256.of(bytes).substring(0, HASH_LENGTH);
        contents.put(name, bytes);
        assets.put(name, new Asset("/static/" + hash + "/" + name, type, name));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tamiz.lists.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.screening.Engine;

/**
 * Fetches files over HTTP. Answers that may be better a moment later (408, 429, 5xx, a connection that breaks) are asked for
 * again after a pause; all others are final. Redirects are followed to the same scheme or to https, never away from it. What
 * goes over the wire as gzip is stored unpacked, so that the same file has the same hash however it came.
 */
final class Fetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    /** A server may ask us to come back later, but not to hold the line for ever. */
    private static final long MOST_PAUSE_MILLIS = 60_000;

    private final FetchLimits limits;
    private final HttpClient client;
    private final ScheduledExecutorService clock;

    Fetcher(FetchLimits limits, Proxies proxies) {
        this.limits = limits;
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(limits.answer()).followRedirects(HttpClient.Redirect.NEVER);
        proxies.applyTo(builder);
        this.client = builder.build();
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "fetch-clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Something that may go better the next time. */
    private static final class Passing extends IOException {
        private static final long serialVersionUID = 1L;
        private final long afterSeconds;

        Passing(String message, long afterSeconds) {
            super(message);
            this.afterSeconds = afterSeconds;
        }
    }

    /**
     * Fetches a file.
     *
     * @param known what the server said last time; it then may answer that nothing changed
     * @param target where to write the file; not touched if nothing changed
     * @param progress told how many bytes there are so far
     * @return what the server says now, or null if nothing changed
     * @throws TamizException UNREADABLE if it cannot be had; TOO_LARGE beyond the limits; MALFORMED if it is a web page
     */
    @Nullable
    Validators fetch(Validators known, Path target, LongConsumer progress) {
        long pause = limits.pause().toMillis();
        for (int attempt = 1; ; attempt++) {
            try {
                return once(known, target, progress);
            } catch (IOException e) {
                if (attempt >= limits.attempts()) {
                    throw failed(
                            known.address(),
                            reason(e) + " (" + attempt + (attempt == 1 ? " attempt" : " attempts") + ")",
                            e);
                }
                long asked = e instanceof Passing passing ? passing.afterSeconds * 1000 : 0;
                sleep(Math.min(Math.max(pause, asked), MOST_PAUSE_MILLIS));
                pause *= 2;
            }
        }
    }

    private @Nullable Validators once(Validators known, Path target, LongConsumer progress) throws IOException {
        URI address = URI.create(known.address());
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<InputStream> response = send(address, known);
            try (InputStream body = response.body()) {
                int status = response.statusCode();
                switch (status) {
                    case 200 -> {
                        save(known.address(), response, body, target, progress);
                        return Validators.of(known.address(), response.headers());
                    }
                    case 304 -> {
                        return null;
                    }
                    case 301, 302, 303, 307, 308 -> address = next(known.address(), address, response);
                    case 408, 429, 500, 502, 503, 504 ->
                        throw new Passing(
                                "the server answers with " + status,
                                response.headers()
                                        .firstValue("Retry-After")
                                        .filter(text -> text.matches("\\d{1,6}"))
                                        .map(Long::parseLong)
                                        .orElse(0L));
                    default ->
                        throw failed(
                                known.address(), "the server answers with " + status + " " + meaning(status), null);
                }
            }
        }
        throw failed(known.address(), "the server redirects more than " + MOST_REDIRECTS + " times", null);
    }

    private HttpResponse<InputStream> send(URI address, Validators known) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limits.answer())
                .header("User-Agent", "Tamiz/" + Engine.version())
                .header("Accept", "*/*")
                .header("Accept-Encoding", "gzip");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            throw interrupted(known.address(), e);
        }
    }

    private URI next(String start, URI address, HttpResponse<InputStream> response) {
        String location = response.headers().firstValue("Location").orElse("");
        try {
            URI next = address.resolve(location);
            String scheme = String.valueOf(next.getScheme());
            if (!location.isEmpty()
                    && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase(address.getScheme()))) {
                return next;
            }
        } catch (IllegalArgumentException e) {
            throw failed(start, "the server redirects to no address: " + location, e);
        }
        throw failed(start, "the server redirects to \"" + location + "\", which is not safe to follow", null);
    }

    private void save(
            String address, HttpResponse<InputStream> response, InputStream body, Path target, LongConsumer progress)
            throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            throw TamizException.in(
                    Code.MALFORMED,
                    address,
                    "the server sends a web page, not a list. Open the address in a browser to read it, and correct the"
                            + " address in " + Sources.FILE + " if the list has moved.",
                    null);
        }
        String coding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = clock.schedule(
                () -> {
                    late.set(true);
                    close(body);
                },
                limits.whole().toMillis(),
                TimeUnit.MILLISECONDS);
        try (InputStream bytes = decoded(address, coding, body);
                OutputStream out = Files.newOutputStream(target)) {
            copy(address, bytes, out, progress);
        } catch (IOException e) {
            if (late.get()) {
                throw tooSlow(address, e);
            }
            throw e;
        } finally {
            deadline.cancel(false);
        }
        if (late.get()) {
            throw tooSlow(address, null);
        }
    }

    private static InputStream decoded(String address, String coding, InputStream body) throws IOException {
        return switch (coding) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body, 1 << 16);
            default ->
                throw failed(address, "the server packs the file as " + coding + ", which was not asked for", null);
        };
    }

    private void copy(String address, InputStream in, OutputStream out, LongConsumer progress) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count += read;
            if (count > limits.bytes()) {
                throw TamizException.in(
                        Code.TOO_LARGE,
                        address,
                        "the server sends more than " + limits.bytes()
                                + " bytes, which no list has. Check the address.",
                        null);
            }
            out.write(buffer, 0, read);
            progress.accept(count);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // It was to be given up anyway.
            return;
        }
    }

    private TamizException tooSlow(String address, @Nullable Exception cause) {
        return failed(address, "the file was not there whole after " + readable(limits.whole()), cause);
    }

    private static String readable(Duration duration) {
        return duration.toSeconds() >= 120 ? duration.toMinutes() + " minutes" : duration.toSeconds() + " seconds";
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 403 -> "(not allowed; the server may want another address, or refuses this network)";
            case 404, 410 -> "(not there; the list may have moved)";
            default -> "(unexpected)";
        };
    }

    private static String reason(IOException e) {
        if (e instanceof HttpTimeoutException) {
            return "the server does not answer in time";
        }
        if (e instanceof ConnectException) {
            return "the server cannot be reached";
        }
        return e instanceof Passing
                ? String.valueOf(e.getMessage())
                : "the transfer breaks off (" + e.getMessage() + ")";
    }

    private static TamizException failed(String address, String what, @Nullable Throwable cause) {
        return TamizException.in(
                Code.UNREADABLE,
                address,
                what + ". Check the network and the proxy, or correct the address in " + Sources.FILE + ".",
                cause);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw interrupted("pause", e);
        }
    }

    private static TamizException interrupted(String address, InterruptedException e) {
        Thread.currentThread().interrupt();
        return TamizException.in(Code.UNREADABLE, address, "the update was interrupted. Start it again.", e);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

package org.tamiz.server.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Sha256;
import org.tamiz.server.access.AccessSettings.OpenIdSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks with an OpenID provider: finds its addresses (OpenID Connect Discovery 1.0) and keys, sends people there (authorization code
 * with PKCE, RFC 7636) and turns the code that they bring back into an {@link IdToken}. Safe for threads.
 */
final class OpenIdProvider {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 1 << 20;
    /** What the provider says of itself is asked for again after so long. */
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    /** An unknown key makes it ask again, but no more often than this. */
    private static final Duration BETWEEN_KEYS = Duration.ofSeconds(30);

    private final OpenIdSettings settings;
    private final String returnAddress;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private @Nullable Known known;

    /** What the provider has said of itself. */
    private record Known(URI authorization, URI token, URI keySet, Map<String, PublicKey> keys, Instant when) {}

    OpenIdProvider(OpenIdSettings settings, String returnAddress, Clock clock) {
        this.settings = settings;
        this.returnAddress = returnAddress;
        this.clock = clock;
    }

    /** Where somebody is sent to sign in. */
    URI authorization(String state, String nonce, String verifier) throws IOException {
        byte[] hash = Sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII));
        URI address = known().authorization();
        String query = form(Map.of(
                "response_type",
                "code",
                "scope",
                settings.nameClaim().equals("email") ? "openid email" : "openid email profile",
                "client_id",
                settings.client(),
                "redirect_uri",
                returnAddress,
                "state",
                state,
                "nonce",
                nonce,
                "code_challenge",
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
                "code_challenge_method",
                "S256"));
        return URI.create(address + (address.getQuery() == null ? "?" : "&") + query);
    }

    /**
     * What the provider says for a code.
     *
     * @throws IOException if it does not answer, or answers what it must not
     * @throws IdToken.Refused if its token is not to be believed
     */
    IdToken redeem(String code, String nonce, String verifier) throws IOException, IdToken.Refused {
        Known provider = known();
        HttpRequest.Builder request = HttpRequest.newBuilder(provider.token())
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        returnAddress,
                        "client_id",
                        settings.client(),
                        "code_verifier",
                        verifier))));
        if (!settings.secret().isEmpty()) {
            String pair = encoded(settings.client()) + ":" + encoded(settings.secret());
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        String token = send(request.build()).path("id_token").asString("");
        String keyName = IdToken.keyName(token);
        if (keyName != null && !provider.keys().containsKey(keyName)) {
            provider = withNewKeys(provider);
        }
        return IdToken.check(
                token,
                provider.keys(),
                new IdToken.Expected(settings.issuer().toString(), settings.client(), nonce, clock.instant()));
    }

    private synchronized Known known() throws IOException {
        Known held = known;
        if (held == null || clock.instant().isAfter(held.when().plus(KNOWN_FOR))) {
            String issuer = settings.issuer().toString();
            JsonNode said = get(URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"));
            if (!issuer.equals(said.path("issuer").asString(""))) {
                throw new IOException("the provider calls itself otherwise than --openid-issuer");
            }
            URI keySet = address(said, "jwks_uri");
            held = new Known(
                    address(said, "authorization_endpoint"),
                    address(said, "token_endpoint"),
                    keySet,
                    IdToken.keys(get(keySet)),
                    clock.instant());
            known = held;
        }
        return held;
    }

    private synchronized Known withNewKeys(Known before) throws IOException {
        Known held = known;
        if (held != null && !held.equals(before)) {
            return held;
        }
        if (clock.instant().isBefore(before.when().plus(BETWEEN_KEYS))) {
            return before;
        }
        Known after = new Known(
                before.authorization(),
                before.token(),
                before.keySet(),
                IdToken.keys(get(before.keySet())),
                clock.instant());
        known = after;
        return after;
    }

    private URI address(JsonNode said, String name) throws IOException {
        try {
            URI address = URI.create(said.path(name).asString(""));
            // No less protected than the issuer itself.
            if (address.getHost() != null
                    && ("https".equals(address.getScheme())
                            || address.getScheme().equals(settings.issuer().getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IOException("the provider's " + name + " is no address", e);
        }
        throw new IOException("the provider's " + name + " is no https address");
    }

    private JsonNode get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build());
    }

    private JsonNode send(HttpRequest request) throws IOException {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException("the provider answers with status " + response.statusCode());
                }
                byte[] bytes = body.readNBytes(LARGEST_ANSWER);
                return JSON.readTree(bytes);
            }
        } catch (JacksonException e) {
            throw new IOException("the provider does not answer with JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

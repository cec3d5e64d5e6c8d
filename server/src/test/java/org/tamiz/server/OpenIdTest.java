package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.access.Role;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.core.model.Sha256;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.Access;
import org.tamiz.server.access.AccessSettings;
import org.tamiz.server.access.AccessSettings.OpenIdSettings;
import org.tamiz.server.access.PlainAccessPages;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Signing in through a provider, which is the test's own and can be made to lie. */
class OpenIdTest {
    private static final String CLIENT = "tamiz";
    private static final String SECRET = "s3cret of the client";

    private static KeyPair key;
    private static KeyPair otherKey;

    @TempDir
    Path home;

    private HttpServer provider;
    private String issuer;
    private Database database;
    private ServerForTests server;
    private UnaryOperator<ObjectNode> claims = said -> said;
    private String header = "{\"alg\":\"RS256\",\"kid\":\"1\"}";
    private KeyPair signs;
    private final Map<String, String> asked = new HashMap<>();

    @BeforeAll
    static void makeKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
        otherKey = generator.generateKeyPair();
    }

    @BeforeEach
    void start() throws IOException {
        signs = key;
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        provider.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
                                + "/authorize\",\"token_endpoint\":\"" + issuer + "/token\",\"jwks_uri\":\"" + issuer
                                + "/keys\"}"));
        provider.createContext("/keys", exchange -> answer(exchange, keySet()));
        provider.createContext("/token", this::token);
        provider.start();

        AccessSettings settings = new AccessSettings(
                null,
                URI.create("http://127.0.0.1"),
                false,
                false,
                new OpenIdSettings(URI.create(issuer), CLIENT, SECRET, OpenIdSettings.USUAL_NAME_CLAIM));
        database = Database.of(home, null, Map.of());
        Access access = new Access(
                settings,
                Accounts.of(database, new AuditTrail(database, Clock.systemUTC()), Clock.systemUTC()),
                new PlainAccessPages(Language.ENGLISH),
                Clock.systemUTC());
        List<Routes> groups = new ArrayList<>(access.routes());
        groups.add(new ErrorAnswers());
        server = ServerForTests.start(
                TamizServer.javalin(ServerSettings.standard(home).withPort(0).withAccess(settings), groups), home);
        server.people().add("ana@example.org", "Ana", Set.of(Role.ANALYST), "root");
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
        provider.stop(0);
    }

    @Test
    void whoTheProviderVouchesForIsSignedIn() {
        HttpResponse<String> in = signIn();
        assertThat(in.statusCode()).as(in.body()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/queue");
        assertThat(in.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("tamiz-session="));
        assertThat(server.trail().about("person/ana@example.org"))
                .anyMatch(entry ->
                        entry.action().equals("sign-in") && entry.details().contains(issuer));
        String verifier = asked.getOrDefault("code_verifier", "");
        assertThat(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(asked.get("code_challenge"));
        assertThat(asked.get("authorization")).startsWith("Basic ");
    }

    @Test
    void aStrangerIsNotAdded() {
        claims = said -> said.put("email", "eve@example.org").put("sub", "9");
        HttpResponse<String> refused = signIn();
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("no account here");
        assertThat(server.people().all()).hasSize(1);
    }

    @Test
    void anAddressThatIsNotVerifiedNamesNobody() {
        claims = said -> said.put("email_verified", false);
        assertThat(signIn().statusCode()).isEqualTo(403);
        claims = said -> said.without("email_verified");
        assertThat(signIn().statusCode()).isEqualTo(403);
    }

    @Test
    void tokensThatDoNotHoldAreRefused() {
        refusedWith(said -> said.put("iss", "https://other.example"));
        refusedWith(said -> said.put("aud", "another"));
        refusedWith(said -> said.set("aud", said.arrayNode().add(CLIENT).add("another")));
        refusedWith(said -> said.put("azp", "another"));
        refusedWith(said -> said.put("exp", Instant.now().getEpochSecond() - 120));
        refusedWith(said -> said.without("exp"));
        refusedWith(said -> said.put("iat", Instant.now().getEpochSecond() + 600));
        refusedWith(said -> said.put("nonce", "of another try"));
        refusedWith(said -> said.without("nonce"));
        refusedWith(said -> said.without("sub"));
    }

    private void refusedWith(UnaryOperator<ObjectNode> lie) {
        claims = lie;
        startAnew();
        HttpResponse<String> refused = signIn();
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("could not be accepted");
        assertThat(refused.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("tamiz-session="));
        assertThat(server.trail().about("person/unknown"))
                .anyMatch(entry -> entry.action().equals("sign-in.refused"));
    }

    /** Another server, since an address may try ten times a minute only. */
    private void startAnew() {
        UnaryOperator<ObjectNode> lie = claims;
        stop();
        home.resolve("cases.db").toFile().delete();
        try {
            start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        claims = lie;
    }

    @Test
    void onlyTheProvidersKeySignsAndOnlyWithTheAlgorithmsThatAreTaken() {
        signs = otherKey;
        assertThat(signIn().statusCode()).as("another key").isEqualTo(403);
        signs = key;
        header = "{\"alg\":\"RS256\",\"kid\":\"2\"}";
        assertThat(signIn().statusCode()).as("a key that is not there").isEqualTo(403);
        header = "{\"alg\":\"none\",\"kid\":\"1\"}";
        assertThat(signIn().statusCode()).as("no signature").isEqualTo(403);
        header = "{\"alg\":\"HS256\",\"kid\":\"1\"}";
        assertThat(signIn().statusCode()).as("signed with the public key").isEqualTo(403);
        header = "{\"alg\":\"RS256\",\"kid\":\"1\"}";
        assertThat(signIn().statusCode()).isEqualTo(303);
    }

    @Test
    void stateBelongsToOneBrowserAndHoldsOnce() {
        HttpResponse<String> sent = server.get("/sign-in/openid?next=/queue");
        Map<String, String> query = query(sent.headers().firstValue("Location").orElseThrow());
        asked.putAll(query);
        String cookie = cookie(sent);
        String back = "/sign-in/openid/return?code=c&state=";
        assertThat(server.get(back + query.get("state")).statusCode())
                .as("without the cookie")
                .isEqualTo(403);
        assertThat(server.get(back + query.get("state"), "Cookie", cookie).statusCode())
                .as("used already")
                .isEqualTo(403);
        assertThat(server.get(back + "guessed", "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(server.get("/sign-in/openid/return?error=access_denied", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aProviderThatDoesNotAnswerIsTold() {
        provider.stop(0);
        HttpResponse<String> answer = server.get("/sign-in/openid");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("could not be accepted");
    }

    private HttpResponse<String> signIn() {
        HttpResponse<String> sent = server.get("/sign-in/openid?next=/queue");
        assertThat(sent.statusCode()).isEqualTo(303);
        String location = sent.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(issuer + "/authorize?").contains("code_challenge_method=S256");
        asked.putAll(query(location));
        return server.get("/sign-in/openid/return?code=c&state=" + asked.get("state"), "Cookie", cookie(sent));
    }

    private static String cookie(HttpResponse<String> response) {
        String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly");
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.putAll(query("?" + body));
        asked.put("authorization", exchange.getRequestHeaders().getFirst("Authorization"));
        long now = Instant.now().getEpochSecond();
        ObjectNode said = JsonNodeFactory.instance
                .objectNode()
                .put("iss", issuer)
                .put("aud", CLIENT)
                .put("sub", "1")
                .put("nonce", asked.get("nonce"))
                .put("iat", now)
                .put("exp", now + 300)
                .put("email", "Ana@example.org")
                .put("email_verified", true);
        answer(
                exchange,
                "{\"token_type\":\"Bearer\",\"id_token\":\""
                        + signed(claims.apply(said).toString()) + "\"}");
    }

    private String signed(String payload) {
        String text = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                + base64(payload.getBytes(StandardCharsets.UTF_8));
        try {
            if (header.contains("none")) {
                return text + ".";
            }
            if (header.contains("HS256")) {
                javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
                mac.init(new javax.crypto.spec.SecretKeySpec(key.getPublic().getEncoded(), "HmacSHA256"));
                return text + "." + base64(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
            }
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signs.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keySet() {
        RSAPublicKey one = (RSAPublicKey) key.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"1\",\"n\":\"" + base64(one.getModulus())
                + "\",\"e\":\"" + base64(one.getPublicExponent()) + "\"}]}";
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return base64(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> query(String address) {
        Map<String, String> query = new HashMap<>();
        for (String field : address.substring(address.indexOf('?') + 1).split("&", -1)) {
            int equals = field.indexOf('=');
            query.put(
                    field.substring(0, equals), URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

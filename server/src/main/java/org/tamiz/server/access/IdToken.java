package org.tamiz.server.access;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An ID token (OpenID Connect Core 1.0, section 2; JWS, RFC 7515), checked as section 3.1.3.7 asks. Only signatures with a public key
 * are taken: RS256, PS256 and ES256.
 *
 * @param claims what it says
 */
record IdToken(JsonNode claims) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Clocks may differ by so much. */
    private static final Duration LEEWAY = Duration.ofSeconds(60);

    private static final int LEAST_RSA_BITS = 2048;
    private static final int HASH_BYTES = 32;

    /** What a token must say. */
    record Expected(String issuer, String client, String nonce, Instant now) {}

    /** A token that is not to be believed; the message says why and holds nothing of it. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /** The name of the key that a token says it is signed with; null if it names none. */
    static @Nullable String keyName(String token) throws Refused {
        return text(part(token.split("\\.", -1), 0), "kid");
    }

    /** Checks a token. */
    static IdToken check(String token, Map<String, PublicKey> keys, Expected expected) throws Refused {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new Refused("it is no signed token");
        }
        JsonNode header = part(parts, 0);
        if (header.has("crit")) {
            throw new Refused("it asks for an extension that is not known");
        }
        String name = text(header, "kid");
        PublicKey key =
                name == null ? (keys.size() == 1 ? keys.values().iterator().next() : null) : keys.get(name);
        if (key == null) {
            throw new Refused("its key is none of the provider's");
        }
        checkSignature(text(header, "alg"), key, parts);
        JsonNode claims = part(parts, 1);
        checkClaims(claims, expected);
        return new IdToken(claims);
    }

    private static void checkSignature(@Nullable String algorithm, PublicKey key, String[] parts) throws Refused {
        try {
            Signature signature;
            // The algorithm must fit the key; a token must not choose how it is checked.
            if ("RS256".equals(algorithm) && key instanceof RSAPublicKey) {
                signature = Signature.getInstance("SHA256withRSA");
            } else if ("PS256".equals(algorithm) && key instanceof RSAPublicKey) {
                signature = Signature.getInstance("RSASSA-PSS");
                signature.setParameter(
                        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, HASH_BYTES, 1));
            } else if ("ES256".equals(algorithm) && key instanceof ECPublicKey) {
                signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            } else {
                throw new Refused("its algorithm is not taken");
            }
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
                throw new Refused("its signature is wrong");
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Refused("its signature cannot be checked");
        }
    }

    private static void checkClaims(JsonNode claims, Expected expected) throws Refused {
        if (!expected.issuer().equals(text(claims, "iss"))) {
            throw new Refused("another issuer has made it");
        }
        JsonNode audience = claims.path("aud");
        boolean meant = audience.isArray()
                ? audience.valueStream().anyMatch(one -> expected.client().equals(one.asString("")))
                : expected.client().equals(audience.asString(""));
        String party = text(claims, "azp");
        if (!meant
                || (party != null && !party.equals(expected.client()))
                || (audience.isArray() && audience.size() > 1 && party == null)) {
            throw new Refused("it is meant for another client");
        }
        if (!claims.path("exp").isNumber()
                || !expected.now().isBefore(time(claims, "exp").plus(LEEWAY))) {
            throw new Refused("it has expired");
        }
        for (String from : new String[] {"iat", "nbf"}) {
            if (claims.path(from).isNumber() && time(claims, from).minus(LEEWAY).isAfter(expected.now())) {
                throw new Refused("it is not valid yet");
            }
        }
        if (!expected.nonce().equals(text(claims, "nonce"))) {
            throw new Refused("it belongs to another try to sign in");
        }
        String subject = text(claims, "sub");
        if (subject == null || subject.isEmpty()) {
            throw new Refused("it names nobody");
        }
    }

    private static Instant time(JsonNode claims, String name) {
        // Bounded, so that no number from outside is beyond what an instant holds.
        return Instant.ofEpochSecond(Math.max(0, Math.min(claims.path(name).asLong(0), 1L << 40)));
    }

    /** The provider's lasting identifier of the person. */
    String subject() {
        return claims.path("sub").asString("");
    }

    /** The person's name by a claim; null if it is not there, or is an e-mail address that the provider has not verified. */
    @Nullable
    String name(String claim) {
        String name = text(claims, claim);
        if (claim.equals("email")
                && !"true".equals(claims.path("email_verified").asString(""))) {
            return null;
        }
        return name;
    }

    /** The keys of a JSON Web Key Set (RFC 7517) that can be used here, by their names. */
    static Map<String, PublicKey> keys(JsonNode set) {
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        for (JsonNode key : set.path("keys")) {
            String use = text(key, "use");
            PublicKey made = use == null || use.equals("sig") ? key(key) : null;
            if (made != null) {
                String name = text(key, "kid");
                keys.put(name == null ? "" : name, made);
            }
        }
        return keys;
    }

    private static @Nullable PublicKey key(JsonNode key) {
        try {
            String kind = text(key, "kty");
            if ("RSA".equals(kind)) {
                BigInteger modulus = number(key, "n");
                return modulus.bitLength() < LEAST_RSA_BITS
                        ? null
                        : KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, number(key, "e")));
            }
            if ("EC".equals(kind) && "P-256".equals(text(key, "crv"))) {
                AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
                curve.init(new ECGenParameterSpec("secp256r1"));
                return KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(
                                new ECPoint(number(key, "x"), number(key, "y")),
                                curve.getParameterSpec(ECParameterSpec.class)));
            }
            return null;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // A key that cannot be used; the others may.
            return null;
        }
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asString("")));
    }

    private static JsonNode part(String[] parts, int index) throws Refused {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(parts[index]);
            JsonNode node = JSON.readTree(bytes);
            if (node.isObject()) {
                return node;
            }
        } catch (IllegalArgumentException | JacksonException e) {
            throw new Refused("it is no JSON");
        }
        throw new Refused("it is no JSON object");
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }
}

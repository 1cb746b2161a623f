package org.assuranceledger.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives out sign-ins as an OpenID Connect provider would: publishes its key under its address, and signs what a test
 * wants to have signed. By hand, because a library would refuse to make the tokens that must be refused.
 */
public final class IssuerForTests implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyPair keys = keys();
    private final HttpServer server;

    /** Opens for business on a free port of this machine. */
    public IssuerForTests() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer(
                "/.well-known/openid-configuration",
                Map.of(
                        "issuer", address(),
                        "jwks_uri", address() + "/keys",
                        "authorization_endpoint", address() + "/authorize",
                        "token_endpoint", address() + "/token",
                        "subject_types_supported", List.of("public")));
        answer("/keys", Map.of("keys", List.of(publicKey())));
        server.start();
    }

    /** Its address, which its tokens name as their issuer. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A good token with these claims, which come before its own {@code iss}, {@code iat} and {@code exp}. */
    public String token(Map<String, ?> claims) {
        String signed = encoded(Map.of("alg", "RS256", "kid", "1")) + "." + encoded(whole(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good token of a person who holds these roles, each a map as in the claim. */
    public String token(String person, List<? extends Map<String, ?>> boards) {
        return token(Map.of("sub", person, "boards", boards));
    }

    /** A token that claims the same and that nobody signed. */
    public String unsigned(Map<String, ?> claims) {
        return encoded(Map.of("alg", "none")) + "." + encoded(whole(claims)) + ".";
    }

    /** From now on signs every browser in by the authorization code flow, as the person of these claims. */
    public void signsBrowsersIn(String client, Map<String, ?> claims) {
        Map<String, String> nonces = new ConcurrentHashMap<>();
        server.createContext("/authorize", exchange -> {
            Map<String, String> asked = parts(exchange.getRequestURI().getRawQuery());
            String code = "code-" + nonces.size();
            nonces.put(code, asked.get("nonce"));
            String state = URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
            String back = asked.get("redirect_uri") + "?code=" + code + "&state=" + state;
            exchange.getResponseHeaders().set("Location", back);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/token", exchange -> {
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Object> whole = new LinkedHashMap<>(claims);
            whole.put("aud", List.of(client));
            whole.put("nonce", nonces.get(parts(sent).get("code")));
            send(exchange, Map.of("access_token", "opaque", "token_type", "Bearer", "id_token", token(whole)));
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> whole(Map<String, ?> claims) {
        // the real time: the services' own decoder judges by it
        long now = Instant.now().getEpochSecond();
        Map<String, Object> whole = new LinkedHashMap<>(Map.of("iss", address(), "iat", now, "exp", now + 3600));
        whole.putAll(claims);
        return whole;
    }

    private Map<String, String> publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty", "RSA",
                "kid", "1",
                "alg", "RS256",
                "use", "sig",
                "n", base64(unsigned(key.getModulus())),
                "e", base64(unsigned(key.getPublicExponent())));
    }

    private void answer(String path, Map<String, ?> body) {
        server.createContext(path, exchange -> send(exchange, body));
    }

    private static void send(HttpExchange exchange, Map<String, ?> body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, json.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(json);
        }
    }

    private static Map<String, String> parts(String form) {
        return Arrays.stream(form.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(Map<String, ?> part) {
        return base64(JSON.writeValueAsBytes(part));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package jp.michisuji.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** 庁内のログインの代役。本物と同じく、案内（discovery）、鍵、券（ID トークン）を HTTP で配る。 */
public final class LocalIssuer {

    private static final LocalIssuer RUNNING = new LocalIssuer();

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey foreign;
    private volatile Map<String, Object> claims = Map.of();
    private volatile boolean signsWithForeignKey;

    private LocalIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("house").generate();
            foreign = new RSAKeyGenerator(2048).keyID("house").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException broken) {
            throw new IllegalStateException(broken);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> answer(exchange, token()));
        server.start();
    }

    public static LocalIssuer running() {
        return RUNNING;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** 次に入る人。{@code nonce} は、行きの要求にあったもの。 */
    public void welcomes(String nonce, Map<String, Object> person) {
        Map<String, Object> all = new LinkedHashMap<>(person);
        all.put("nonce", nonce);
        claims = all;
        signsWithForeignKey = false;
    }

    /** 次の券だけ、知らない鍵で書く。 */
    public void forges() {
        signsWithForeignKey = true;
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """
                .formatted(address());
    }

    private String token() {
        return """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                """
                .formatted(idToken());
    }

    private String idToken() {
        Instant now = Instant.now();
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("subject-1")
                .audience("michisuji")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        claims.forEach(builder::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("house").build(), builder.build());
        try {
            token.sign(new RSASSASigner(signsWithForeignKey ? foreign : key));
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

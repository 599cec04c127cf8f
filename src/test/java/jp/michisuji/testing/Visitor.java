package jp.michisuji.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 来訪者。ブラウザーのように画面を開き、様式を送る。節点が幾つかあれば、一回ごとに次の節点へ頼む。 */
public final class Visitor {

    private static final String BOUNDARY = "michisuji-form-boundary";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");
    private static final String TOKEN_NAME = "_csrf";

    /** 返された画面。{@code path} は転送を追った先。 */
    public record Page(int status, String path, String body) {

        /** 一つ目の括弧に合うもの。合わなければ画面を見せて落ちる。 */
        public String find(String pattern) {
            Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(body);
            if (!matcher.find()) {
                throw new AssertionError(path + " に " + pattern + " がない:\n" + body);
            }
            return matcher.group(1);
        }

        private String token() {
            return find(TOKEN.pattern());
        }
    }

    /** 様式に添えるファイル。 */
    public record Attachment(String field, String filename, String contentType, String content) {}

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<URI> nodes;
    private final AtomicInteger turn = new AtomicInteger();

    public Visitor(List<URI> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    public static Visitor login(List<URI> nodes, String username, String password) {
        Visitor visitor = new Visitor(nodes);
        Page page = visitor.submit("/login", "/login", Map.of("username", username, "password", password));
        if (page.status() != 200 || page.path().startsWith("/login")) {
            throw new AssertionError(username + " が入れない: " + page.path() + "\n" + page.body());
        }
        return visitor;
    }

    public Page get(String path) {
        return follow(send(HttpRequest.newBuilder(next(path)).GET()), path);
    }

    /** {@code from} の画面にある様式を {@code action} へ送り、転送を追う。 */
    public Page submit(String from, String action, Map<String, String> fields) {
        return post(action, signed(get(from), fields));
    }

    /** 開いてある画面の様式を送る。 */
    public Page submit(Page from, String action, Map<String, String> fields) {
        return post(action, signed(from, fields));
    }

    /** ファイルを添えられる様式を、ブラウザーと同じく multipart で送る。 */
    public Page upload(Page from, String action, Map<String, String> fields, Attachment... files) {
        HttpRequest.Builder request = HttpRequest.newBuilder(next(action))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(multipart(signed(from, fields), files)));
        return follow(send(request), action);
    }

    private Page post(String action, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(next(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return follow(send(request), action);
    }

    private static Map<String, String> signed(Page from, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(TOKEN_NAME, from.token());
        return all;
    }

    private static String multipart(Map<String, String> fields, Attachment... files) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) ->
                parts.add("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        for (Attachment file : files) {
            parts.add("Content-Disposition: form-data; name=\"" + file.field() + "\"; filename=\"" + file.filename()
                    + "\"\r\nContent-Type: " + file.contentType() + "\r\n\r\n" + file.content() + "\r\n");
        }
        return parts.stream()
                .map(part -> "--" + BOUNDARY + "\r\n" + part)
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    }

    /** 様式を送り、転送は追わない。済ませるまでだけを測るときに使う。 */
    public Page send(Page from, String action, Map<String, String> fields) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(next(action))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(multipart(signed(from, fields)))));
        return new Page(response.statusCode(), action, response.body());
    }

    private Page follow(HttpResponse<String> response, String path) {
        if (response.statusCode() / 100 != 3) {
            return new Page(response.statusCode(), path, response.body());
        }
        URI target = URI.create(response.headers().firstValue("Location").orElseThrow());
        return get(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }

    private URI next(String path) {
        return nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size())).resolve(path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

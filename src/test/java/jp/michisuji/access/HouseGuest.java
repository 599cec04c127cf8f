package jp.michisuji.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** 来客。クッキーを覚えるブラウザーとして、一つの番地から画面を開き、様式を送る。 */
public final class HouseGuest {

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String agent =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";

    public HouseGuest(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public HouseGuest with(String userAgent) {
        agent = userAgent;
        return this;
    }

    /** @return the path the login leads to */
    public String login(String username, String password) {
        return post("/login", "username", username, "password", password)
                .getResponse()
                .getRedirectedUrl();
    }

    public MvcTestResult get(String path) {
        return send(MockMvcRequestBuilders.request(HttpMethod.GET, URI.create(path)));
    }

    public MvcTestResult post(String path, String... typed) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.POST, URI.create(path));
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return send(request.with(csrf()));
    }

    public String page(String path) {
        return text(get(path));
    }

    public static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** ブラウザーを替える。覚えたものはすべて失う。 */
    public HouseGuest onAnotherBrowser() {
        return new HouseGuest(mvc, address);
    }

    public Cookie cookie(String name) {
        return cookies.get(name);
    }

    public void dropSession() {
        cookies.remove("SESSION");
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        request.header(HttpHeaders.USER_AGENT, agent).with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        MvcTestResult result = mvc.perform(request);
        for (Cookie cookie : result.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return result;
    }
}

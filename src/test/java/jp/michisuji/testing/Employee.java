package jp.michisuji.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/** 職員。ログインした一人として、同じセッションで画面を巡る。 */
public final class Employee {

    private final MockMvcTester mvc;
    private final Cookie session;

    private Employee(MockMvcTester mvc, Cookie session) {
        this.mvc = mvc;
        this.session = session;
    }

    public static Employee anonymous(MockMvcTester mvc) {
        return new Employee(mvc, null);
    }

    /** ログインの画面から入る。 */
    public static Employee login(MockMvcTester mvc, String username) {
        MvcTestResult login = anonymous(mvc).post("/login", "username", username, "password", Office.PASSWORD);
        assertThat(login).as(username + " のログイン").hasRedirectedUrl("/");
        return new Employee(mvc, login.getResponse().getCookie("SESSION"));
    }

    public MvcTestResult get(String path) {
        return mvc.perform(request(HttpMethod.GET, path));
    }

    /** 画面から送る。{@code typed} は欄の名と値を交互に並べる。 */
    public MvcTestResult post(String path, String... typed) {
        return mvc.perform(filled(path, typed).with(csrf()));
    }

    /** 画面の一部だけを替える働き（htmx）から送る。 */
    public MvcTestResult postLive(String path, String... typed) {
        return mvc.perform(filled(path, typed).header("HX-Request", "true").with(csrf()));
    }

    /** 画面からファイルを送る。 */
    public MvcTestResult upload(String path, String field, String fileName, byte[] content) {
        return upload(path, field, fileName, content, new String[0]);
    }

    /** 画面から、欄とともにファイルを送る。{@code typed} は欄の名と値を交互に並べる。 */
    public MvcTestResult upload(String path, String field, String fileName, byte[] content, String... typed) {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(URI.create(path))
                .file(new MockMultipartFile(field, fileName, null, content));
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return mvc.perform(request.cookie(session).with(csrf()));
    }

    /** 印（CSRF トークン）なしで送る。 */
    public MvcTestResult postWithoutToken(String path, String... typed) {
        return mvc.perform(filled(path, typed));
    }

    public String page(String path) {
        MvcTestResult result = get(path);
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    /** 応答の本文（HTML のまま）。 */
    public static String html(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** 読む人の目に映る文。要素を除き、文字参照を戻す。 */
    public static String words(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(html(result).replaceAll("(?s)<[^>]*>", ""));
    }

    /** 欄に添えられた誤りの文。なければ落ちる。 */
    public static String errorOf(String field, MvcTestResult result) {
        String html = html(result);
        int start = html.indexOf("id=\"" + field + "-error\"");
        assertThat(start).as(field + " の誤りが画面にある").isNotNegative();
        return html.substring(start, html.indexOf("</div>", start)).replaceAll("<[^>]*>", "");
    }

    private MockHttpServletRequestBuilder filled(String path, String... typed) {
        MockHttpServletRequestBuilder request = request(HttpMethod.POST, path);
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return request;
    }

    private MockHttpServletRequestBuilder request(HttpMethod method, String path) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, URI.create(path));
        return session == null ? request : request.cookie(session);
    }
}

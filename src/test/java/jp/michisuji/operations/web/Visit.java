package jp.michisuji.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import jp.michisuji.testing.Office;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 訪問。ログインした一人が画面を開き、ボタンを押す。 */
record Visit(MockMvcTester site, Cookie session) {

    static Visit as(MockMvc mvc, String username) {
        MockMvcTester site = MockMvcTester.create(mvc);
        MvcTestResult login = site.perform(post("/login")
                .param("username", username)
                .param("password", Office.PASSWORD)
                .with(csrf()));
        assertThat(login).hasRedirectedUrl("/");
        return new Visit(site, login.getResponse().getCookie("SESSION"));
    }

    MvcTestResult open(String address) {
        return site.perform(get(address).cookie(session));
    }

    MvcTestResult press(String address) {
        return site.perform(post(address).cookie(session).with(csrf()));
    }
}

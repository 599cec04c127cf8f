package jp.michisuji.access.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** 庁内のログイン画面（OIDC）への入口。設定した所にだけある。 */
public interface IssuerLogin {

    void offer(HttpSecurity http);

    Link link();

    /** ログイン画面に置くリンク。 */
    record Link(String label, String href) {}
}

package jp.michisuji.sample;

import java.util.stream.Collectors;
import jp.michisuji.access.LoginHints;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 起動の挨拶。開く住所と例示のログインを、ひとまとまりで知らせる。 */
@Component
@Profile("demo")
@Order(1000)
class Greeting implements ApplicationRunner {

    private final ApplicationContext context;
    private final LoginHints hints;

    Greeting(ApplicationContext context, LoginHints hints) {
        this.context = context;
        this.hints = hints;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!(context instanceof WebServerApplicationContext server)) {
            return;
        }
        String logins = hints.demoLogins().stream()
                .map(login -> String.format("  %-28s %s", login.code(), login.postName()))
                .collect(Collectors.joining(System.lineSeparator()));
        org.slf4j.LoggerFactory.getLogger("道筋")
                .info(
                        """


                ────────────────────────────────────────────────
                道筋（例示モード）  http://localhost:{}
                ログイン（パスワードはどれも {}）
                {}
                ────────────────────────────────────────────────
                """,
                        server.getWebServer().getPort(),
                        OrganizationSample.PASSWORD,
                        logins);
    }
}

package jp.michisuji.sample;

import java.util.List;
import jp.michisuji.access.LoginHints;
import jp.michisuji.organization.Organization;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示のログイン。ログイン画面に、その職で何が見えるかを添えて並べる。 */
@Component
@Profile("demo")
class DemoLogins implements LoginHints {

    private final Organization organization;

    DemoLogins(Organization organization) {
        this.organization = organization;
    }

    @Override
    public List<DemoLogin> demoLogins() {
        return SampleFiles.table("demo_logins").stream()
                .flatMap(row -> organization
                        .findPost(row.get("login"))
                        .map(post -> new DemoLogin(post.code(), post.name(), row.get("what_they_see")))
                        .stream())
                .toList();
    }
}

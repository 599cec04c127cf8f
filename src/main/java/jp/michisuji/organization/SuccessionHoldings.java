package jp.michisuji.organization;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 代理と上司の引継ぎと、設定で名指しされた改革の事務局。閉じる職が代わっていた職・率いていた職は、継ぐ職が代わり、率いる。 */
@Configuration(proxyBeanMethods = false)
class SuccessionHoldings {

    private static final String NAME_OF_POST = "(select p.name from post p where p.code = t.post_code)";

    @Bean
    Holdings deputyHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("代理となる職", "deputy", "deputy_post_code")
                        .key("t.post_code || ' ' || t.position")
                        .matter("'post:' || t.post_code")
                        .title(NAME_OF_POST + " || 'の代理（第' || t.position || '順位）'")
                        .slot("t.post_code")
                        .never("t.post_code"));
    }

    @Bean
    Holdings superiorHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("登録した上司", "superior", "superior_post_code")
                        .key("t.post_code")
                        .matter("'post:' || t.post_code")
                        .title(NAME_OF_POST + " || 'の上司'")
                        .never("t.post_code"));
    }

    @Bean
    Holdings subordinateHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("登録した上司を持つ職", "superior", "post_code")
                        .key("t.post_code")
                        .matter("'post:' || t.post_code")
                        .title("'上司 ' || (select p.name from post p where p.code = t.superior_post_code)")
                        .slot("'superior'")
                        .never("t.superior_post_code"));
    }

    @Bean
    Holdings reformOfficeHoldings(ReformOffice office) {
        return new NamedOffices("改革の事務局", Map.of(office.officePost(), "区役所改革担当", office.leadPost(), "区役所改革担当課長"));
    }
}

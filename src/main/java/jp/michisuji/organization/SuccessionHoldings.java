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
                HeldColumn.of("代理を務める職", "deputy", "deputy_post_code")
                        .key("t.post_code || ' ' || t.position")
                        .matter("'post:' || t.post_code")
                        .title(NAME_OF_POST + " || 'の代理（第' || t.position || '順位）'")
                        .clash("t.post_code = :to or exists (select 1 from deputy o"
                                + " where o.post_code = t.post_code and o.deputy_post_code = :to)"));
    }

    @Bean
    Holdings deputisedHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("代理の順", "deputy", "post_code")
                        .key("t.position")
                        .matter("'post:' || t.post_code")
                        .title(
                                "'第' || t.position || '順位の代理 ' || (select p.name from post p where p.code = t.deputy_post_code)")
                        .clash("t.deputy_post_code = :to or exists (select 1 from deputy o where o.post_code = :to"
                                + " and (o.position = t.position or o.deputy_post_code = t.deputy_post_code))"
                                + " or exists (select 1 from deputy o where o.post_code = t.deputy_post_code"
                                + " and o.deputy_post_code = :to)"));
    }

    @Bean
    Holdings superiorHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("登録した上司", "superior", "superior_post_code")
                        .key("t.post_code")
                        .matter("'post:' || t.post_code")
                        .title(NAME_OF_POST + " || 'の上司'")
                        .clash("t.post_code = :to"));
    }

    @Bean
    Holdings subordinateHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("登録した上司を持つ職", "superior", "post_code")
                        .key("t.post_code")
                        .matter("'post:' || t.post_code")
                        .title("'上司 ' || (select p.name from post p where p.code = t.superior_post_code)")
                        .clash(
                                "t.superior_post_code = :to or exists (select 1 from superior o where o.post_code = :to)"));
    }

    @Bean
    Holdings reformOfficeHoldings(ReformOffice office) {
        return new NamedOffices("改革の事務局", Map.of(office.officePost(), "区役所改革担当", office.leadPost(), "区役所改革担当課長"));
    }
}

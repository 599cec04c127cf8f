package jp.michisuji.hearing;

import jp.michisuji.organization.ColumnHoldings;
import jp.michisuji.organization.HeldColumn;
import jp.michisuji.organization.Holdings;
import jp.michisuji.organization.OrganizationPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 課が意見聴取に持つもの。団体の窓口と、これからの説明会への申込み。 */
@Configuration(proxyBeanMethods = false)
class HearingHoldings {

    @Bean
    Holdings groupSectionHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("関係団体の窓口", "hearing_group", "section_post")
                        .matter("'hearing-group:' || t.id")
                        .title("t.name"));
    }

    @Bean
    Holdings signUpHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("説明会の申込み", "briefing_sign_up", "section")
                        .key("t.session_id")
                        .matter("'briefing-session:' || t.session_id")
                        .title("(select to_char(s.held_on, 'YYYY-MM-DD') || ' ' || s.place || ' ' || t.people || '人'"
                                + " from briefing_session s where s.id = t.session_id)")
                        .open("exists (select 1 from briefing_session s where s.id = t.session_id"
                                + " and s.attended is null and s.cancel_reason is null)")
                        .slot("t.session_id"),
                OrganizationPart.UNIT);
    }
}

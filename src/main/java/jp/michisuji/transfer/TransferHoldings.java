package jp.michisuji.transfer;

import java.util.Map;
import jp.michisuji.organization.ColumnHoldings;
import jp.michisuji.organization.HeldColumn;
import jp.michisuji.organization.Holdings;
import jp.michisuji.organization.NamedOffices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 職が業務移管に持つもの。課・部に当たる職、取りまとめ、当事者、まとめた移転。 */
@Configuration(proxyBeanMethods = false)
class TransferHoldings {

    private static final String DUTY =
            "(select d.name from transfer f join duty d on d.id = f.duty_id where f.id = %s)";

    @Bean
    Holdings sectionPostHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("星取表の課・部に当たる職", "duty_section_post", "post_code")
                        .key("t.section")
                        .matter("'duty-section:' || t.section")
                        .title("t.section")
                        .slot("t.section"));
    }

    @Bean
    Holdings transferLeadHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("業務移管の取りまとめ", "transfer", "lead_post")
                        .matter("'transfer:' || t.id")
                        .title(DUTY.formatted("t.id"))
                        .open("t.state not in ('COMPLETED', 'STOPPED')"));
    }

    /** 引継ぎの確認が届いたあとは、確認する職の名のまま残し、確認の仕事だけが継ぐ職へ移る。 */
    @Bean
    Holdings transferPartyHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("業務移管の当事者", "transfer_party", "post_code")
                        .key("t.transfer_id || ' ' || t.ordinal")
                        .matter("'transfer:' || t.transfer_id")
                        .title(DUTY.formatted("t.transfer_id")
                                + " || case t.side when 'GIVING' then '（出す側）' else '（受ける側）' end")
                        .open("t.confirmed_at is null and exists (select 1 from transfer f where f.id = t.transfer_id"
                                + " and f.state in ('DECIDING', 'PREPARING'))")
                        .slot("t.transfer_id || ' ' || t.side"));
    }

    @Bean
    Holdings layoutLeadHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("まとめた移転の取りまとめ", "layout_case", "lead_post")
                        .matter("'layout-case:' || t.id")
                        .title("t.name")
                        .open("t.state = 'OPEN'"));
    }

    @Bean
    Holdings transferOfficeHoldings(TransferOffices offices) {
        return new NamedOffices(
                "移管の協議と審査の窓口",
                Map.of(
                        offices.finance(), "予算の協議と査定",
                        offices.personnel(), "定数の協議",
                        offices.facility(), "配置と工事の調整",
                        offices.legal(), "例規の審査"));
    }
}

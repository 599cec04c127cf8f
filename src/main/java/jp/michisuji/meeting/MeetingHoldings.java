package jp.michisuji.meeting;

import jp.michisuji.organization.ColumnHoldings;
import jp.michisuji.organization.HeldColumn;
import jp.michisuji.organization.Holdings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 職が会議に持つもの。会議体の席、これからの議題、答えを待つ意見、要検討事項、条件、照会。 */
@Configuration(proxyBeanMethods = false)
class MeetingHoldings {

    private static final String BUMPED = "version = version + 1";

    private static final String BODY = "(select b.name from body b where b.code = t.body_code)";

    @Bean
    Holdings secretariatHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(jdbc, body("会議体の事務局", "secretariat_post"));
    }

    @Bean
    Holdings chairHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(jdbc, body("会議体の座長", "chair_post"));
    }

    private static HeldColumn body(String label, String column) {
        return HeldColumn.of(label, "body", column)
                .key("t.code")
                .matter("'body:' || t.code")
                .title("t.name");
    }

    @Bean
    Holdings memberHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("会議体の構成員", "body_member", "post_code")
                        .key("t.body_code")
                        .matter("'body:' || t.body_code")
                        .title(BODY)
                        .slot("t.body_code"));
    }

    @Bean
    Holdings presenterHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("これからの議題の説明", "agenda_item", "presenter_post")
                        .matter("'agenda:' || t.id")
                        .title("t.title")
                        .open("t.result is null and exists (select 1 from sitting s where s.id = t.sitting_id"
                                + " and s.state in ('PLANNED', 'CALLED'))")
                        .also(BUMPED));
    }

    @Bean
    Holdings conditionHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("条件付き了承の条件", "agreement_condition", "owner_post")
                        .matter("'deliberation:' || t.deliberation_id")
                        .title("t.body")
                        .open("t.fulfilled_at is null"));
    }

    @Bean
    Holdings opinionHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("答えを待つ意見・指摘事項", "opinion", "answering_post")
                        .matter("case when t.process_instance_id is null and t.deliberation_id is not null"
                                + " then 'deliberation:' || t.deliberation_id else 'opinion:' || t.id end")
                        .title("'No.' || t.number || ' ' || t.body")
                        .open("t.state in ('OPEN', 'IN_PROGRESS')")
                        .also(BUMPED));
    }

    @Bean
    Holdings pointHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("要検討事項", "progress_entry", "owner_post")
                        .matter("'open-point:' || t.id")
                        .title("coalesce(t.open_point, t.area)")
                        .open("t.status is distinct from '検討済'")
                        .also(BUMPED));
    }

    @Bean
    Holdings askerHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("照会・宿題を出した職", "inquiry", "asker_post")
                        .matter("'inquiry:' || t.id")
                        .title("t.title")
                        .open("t.state in ('DRAFT', 'OPEN', 'CLOSED')")
                        .also(BUMPED));
    }

    /** 送った照会では、尋ねた職の名のまま残し、答える仕事だけが継ぐ職へ移る。 */
    @Bean
    Holdings askedSectionHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("これから送る照会の宛先", "inquiry_section", "post_code")
                        .key("t.inquiry_id")
                        .matter("'inquiry:' || t.inquiry_id")
                        .title("(select i.title from inquiry i where i.id = t.inquiry_id)")
                        .open("exists (select 1 from inquiry i where i.id = t.inquiry_id and i.state = 'DRAFT')")
                        .slot("t.inquiry_id"));
    }
}

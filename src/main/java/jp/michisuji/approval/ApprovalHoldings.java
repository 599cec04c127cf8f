package jp.michisuji.approval;

import jp.michisuji.organization.ColumnHoldings;
import jp.michisuji.organization.HeldColumn;
import jp.michisuji.organization.Holdings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 職が決裁に持つもの。開いた起案、まだ承認していない経路の段、加えた職、回り、後閲。 */
@Configuration(proxyBeanMethods = false)
class ApprovalHoldings {

    private static final String OPEN = "state in ('DRAFT', 'CIRCULATING', 'RETURNED')";

    private static final String SHOWN = "t.kind = 'AFTER' and exists (select 1 from approval a"
            + " where a.id = t.approval_id and a.state = 'DECIDED')";

    private static final String BUMPED = "revision = revision + 1";

    @Bean
    Holdings drafterHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                HeldColumn.of("起案", "approval", "drafter_post")
                        .matter("'approval:' || t.id")
                        .title("t.subject")
                        .open("t." + OPEN)
                        .also(BUMPED));
    }

    @Bean
    Holdings stepHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                ofApproval("経路の段の承認", "approval_step")
                        .open("t.state in ('WAITING', 'OPEN') and " + ofOpen())
                        .also(BUMPED));
    }

    @Bean
    Holdings additionHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc, ofApproval("経路に加えた職", "approval_addition").open(ofOpen()).slot("t.approval_id || ' ' || t.kind"));
    }

    @Bean
    Holdings circulationHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(
                jdbc,
                ofApproval("まだ見ていない供覧・根回し", "approval_circulation")
                        .open("t.seen_at is null and (" + ofOpen() + " or " + SHOWN + ")"));
    }

    @Bean
    Holdings postReviewHoldings(JdbcClient jdbc) {
        return new ColumnHoldings(jdbc, ofApproval("後閲", "approval_post_review").open("t.state in ('AWAY', 'OPEN')"));
    }

    private static HeldColumn ofApproval(String label, String table) {
        return HeldColumn.of(label, table, "post_code")
                .matter("'approval:' || t.approval_id")
                .title("(select a.subject from approval a where a.id = t.approval_id)");
    }

    private static String ofOpen() {
        return "exists (select 1 from approval a where a.id = t.approval_id and a." + OPEN + ")";
    }
}

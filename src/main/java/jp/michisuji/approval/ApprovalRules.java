package jp.michisuji.approval;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 決裁の決まりの台帳。一行だけを読み、改める。 */
@Repository
public class ApprovalRules {

    private final JdbcClient jdbc;

    ApprovalRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ApprovalSettings current() {
        return jdbc.sql("select * from approval_setting")
                .query(ApprovalSettings.class)
                .single();
    }

    /** @return 読んだあとに誰かが改めていれば {@code false} */
    public boolean change(ApprovalSettings wanted) {
        return jdbc.sql(
                                """
                        update approval_setting set number_pattern = ?, drafter_decides = ?, same_person = ?,
                          successor_reviews = ?, idle_days = ?, light_reviewed = ?, revision = revision + 1
                        where revision = ?
                        """)
                        .params(
                                wanted.numberPattern(),
                                wanted.drafterDecides().name(),
                                wanted.samePerson().name(),
                                wanted.successorReviews(),
                                wanted.idleDays(),
                                wanted.lightReviewed(),
                                wanted.revision())
                        .update()
                == 1;
    }
}

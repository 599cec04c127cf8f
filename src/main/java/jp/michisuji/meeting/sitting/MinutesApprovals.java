package jp.michisuji.meeting.sitting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.meeting.sitting.MinutesReply.Answer;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 要旨の確認の台帳。 */
@Repository
public class MinutesApprovals {

    private final JdbcClient jdbc;

    MinutesApprovals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException まだ確認を依頼していない */
    public MinutesApproval get(long sittingId) {
        return find(sittingId).orElseThrow(NotFoundException::new);
    }

    public Optional<MinutesApproval> find(long sittingId) {
        return jdbc.sql("select * from minutes_approval where sitting_id = ?")
                .param(sittingId)
                .query(MinutesApproval.class)
                .optional();
    }

    /** 職ごとの返事を、出席の順に。 */
    public List<MinutesReply> replies(long sittingId) {
        return jdbc.sql("select * from minutes_reply where sitting_id = ? order by position")
                .param(sittingId)
                .query(MinutesReply.class)
                .list();
    }

    void add(MinutesApproval it, List<String> posts) {
        jdbc.sql(
                        "insert into minutes_approval (sitting_id, minutes_version, reply_by, silent_consent) values (?, ?, ?, ?)")
                .params(it.sittingId(), it.minutesVersion(), it.replyBy(), it.silentConsent())
                .update();
        for (int at = 0; at < posts.size(); at++) {
            jdbc.sql("insert into minutes_reply (sitting_id, post_code, minutes_version, position) values (?, ?, ?, ?)")
                    .params(it.sittingId(), posts.get(at), it.minutesVersion(), at)
                    .update();
        }
    }

    void runsAs(long sittingId, String processInstanceId) {
        jdbc.sql("update minutes_approval set process_instance_id = ? where sitting_id = ?")
                .params(processInstanceId, sittingId)
                .update();
    }

    /** @return 既に返事をしていれば {@code false} */
    boolean reply(long sittingId, String postCode, Answer answer, String comment, Instant at) {
        return jdbc.sql("update minutes_reply set answer = ?, comment = ?, answered_at = ?"
                                + " where sitting_id = ? and post_code = ? and answer is null")
                        .params(answer.name(), comment, Timestamp.from(at), sittingId, postCode)
                        .update()
                == 1;
    }

    /** まだの返事を、返事がなかったことにする。 */
    int fallSilent(long sittingId, Instant at) {
        return jdbc.sql(
                        "update minutes_reply set answer = 'SILENT', answered_at = ? where sitting_id = ? and answer is null")
                .params(Timestamp.from(at), sittingId)
                .update();
    }

    /** 版を上げ、修正を求めた職だけに、もう一度尋ねる。 */
    void askAgain(long sittingId, LocalDate replyBy) {
        jdbc.sql("update minutes_approval set minutes_version = minutes_version + 1, reply_by = ? where sitting_id = ?")
                .params(replyBy, sittingId)
                .update();
        jdbc.sql(
                        """
                        update minutes_reply set answer = null, comment = null, answered_at = null,
                          minutes_version = (select minutes_version from minutes_approval where sitting_id = :sitting)
                         where sitting_id = :sitting and answer = 'OBJECTED'""")
                .param("sitting", sittingId)
                .update();
    }

    void approve(long sittingId, LocalDate on) {
        jdbc.sql("update minutes_approval set approved_version = minutes_version, approved_on = ? where sitting_id = ?")
                .params(on, sittingId)
                .update();
    }
}

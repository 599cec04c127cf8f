package jp.michisuji.hearing.briefing;

import java.util.List;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingKind;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 説明会の台帳。意見聴取のうち、職員に向けたもの。 */
@Repository
public class Briefings {

    private final Hearings hearings;
    private final JdbcClient jdbc;

    Briefings(Hearings hearings, JdbcClient jdbc) {
        this.hearings = hearings;
        this.jdbc = jdbc;
    }

    public List<Hearing> all() {
        return hearings.list().stream()
                .filter(hearing -> hearing.kind() == HearingKind.STAFF)
                .toList();
    }

    /** @throws NotFoundException その説明会がない */
    public Hearing get(long id) {
        return hearings.find(id)
                .filter(hearing -> hearing.kind() == HearingKind.STAFF)
                .orElseThrow(NotFoundException::new);
    }

    /** もう質問を受け付けないか。すべてに答えて終わったか、開かないこととしたとき。 */
    public boolean closed(Hearing briefing) {
        return briefing.state() == HearingState.DECLINED
                || jdbc.sql("select exists (select 1 from briefing_closing where hearing_id = ?)")
                        .param(briefing.id())
                        .query(Boolean.class)
                        .single();
    }

    /**
     * 質問と終わりとが互いを追い越さないよう、錠をかけて読む。
     *
     * @throws ConflictException もう終わっている
     */
    Hearing lockOpen(long id) {
        lock(id);
        Hearing briefing = get(id);
        if (closed(briefing)) {
            throw new ConflictException("この説明会はもう終わっています。");
        }
        return briefing;
    }

    void lock(long id) {
        jdbc.sql("select id from hearing where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
    }
}

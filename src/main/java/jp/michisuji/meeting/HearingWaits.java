package jp.michisuji.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.PriorHearings.Awaited;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 聴く意見を待つ審議。残っているかを数え、最後の一つが済んだら、待っている審議に知らせる。
 *
 * <p>審議が待ち始めるのと最後の聴取が済むのとが同時でも、知らせが失われないよう、案件ごとに順番を取る。
 */
@Component
public class HearingWaits {

    private static final String PROCESS = "deliberation";
    private static final String MESSAGE = "hearingsHeard";

    /** 助言の錠の前半。案件の識別子と組にして、他の錠と区別する。 */
    private static final int TURN = 0x4d48;

    private final PriorHearings hearings;
    private final Deliberations deliberations;
    private final ProcessRuns runs;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final OncePerTransaction<Long, Boolean> turns = new OncePerTransaction<>();

    HearingWaits(
            PriorHearings hearings, Deliberations deliberations, ProcessRuns runs, JdbcClient jdbc, AuditLog audit) {
        this.hearings = hearings;
        this.deliberations = deliberations;
        this.runs = runs;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** 案件の順番を取る。取引が終わるまで、同じ案件の聴取を数える他の取引は待つ。 */
    @Transactional
    public void takeTurn(long itemId) {
        turns.get(itemId, id -> jdbc.sql("select true from (select pg_advisory_xact_lock(?, ?)) taken")
                .params(TURN, id.intValue())
                .query(Boolean.class)
                .single());
    }

    /** その審議より先に聴く意見が残っているか。 */
    @Transactional
    public boolean remain(long deliberationId) {
        Deliberation it = deliberations.get(deliberationId);
        takeTurn(it.itemId());
        return !of(it).isEmpty();
    }

    /** その審議が待つ聴取。終わった審議は何も待たない。 */
    public List<Awaited> of(Deliberation it) {
        return it.open() ? hearings.awaited(it.itemId(), it.stage()) : List.of();
    }

    /** 「意見聴取を待っています: 老人クラブ、…」。待つものがなければ空の文字。 */
    public String inWords(Deliberation it) {
        List<Awaited> awaited = of(it);
        return awaited.isEmpty()
                ? ""
                : awaited.stream().map(Awaited::name).collect(Collectors.joining("、", "意見聴取を待っています: ", ""));
    }

    /** 聴取が済んだ、または待つ段階が変わった。もう待つものがなければ、待っている審議を進める。 */
    @Transactional
    public void recheck(long itemId) {
        takeTurn(itemId);
        boolean free = deliberations.ofItem(itemId).stream().allMatch(it -> of(it).isEmpty());
        if (free) {
            runs.instancesOf(PROCESS, String.valueOf(itemId)).stream()
                    .filter(instance -> runs.tellIfWaiting(instance, MESSAGE, Map.of()))
                    .forEach(instance -> audit.record(Actor.system(), act(itemId)));
        }
    }

    private static Act act(long itemId) {
        return Act.of("deliberation.heard", "item", String.valueOf(itemId), "先に聴く意見がそろい、審議に進んだ")
                .onItem(itemId);
    }
}

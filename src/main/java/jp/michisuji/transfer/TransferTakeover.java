package jp.michisuji.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.NeedsDecision.Choice;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の取込み。この製品を使い始める前から進んでいる移管を、準備の決まったところから始める。 */
@Component
@Transactional
public class TransferTakeover {

    /**
     * 筋の立っている所。
     *
     * @param from 筋の始めの作業
     * @param to いま立っている作業
     */
    public record Standing(Track track, String from, String to) {}

    private static final String AFTER_DECISION = "gateway_fork";

    private final NewTransfers fresh;
    private final NeedsDecision decision;
    private final TransferRecord record;
    private final Tracks tracks;
    private final ProcessRuns runs;

    TransferTakeover(
            NewTransfers fresh, NeedsDecision decision, TransferRecord record, Tracks tracks, ProcessRuns runs) {
        this.fresh = fresh;
        this.decision = decision;
        this.record = record;
        this.tracks = tracks;
        this.runs = runs;
    }

    /**
     * 一つの業務の移管を、進んでいるところから始める。既に始まっている業務には何もしない。
     *
     * @param decided 表の案と違えること。ほかは案のとおりとする
     * @param stands 筋ごとの立っている作業。要らない筋のものは見ない
     */
    public void underway(long dutyId, Map<Need, Choice> decided, List<Standing> stands, Actor actor) {
        fresh.ofDuty(dutyId).ifPresent(id -> {
            Set<Track> needed = decision.decide(id, decided, actor);
            begin(id, needed);
            stands.stream()
                    .filter(standing -> needed.contains(standing.track()))
                    .forEach(standing -> stand(id, standing));
        });
    }

    private void begin(long id, Set<Track> needed) {
        Map<String, Object> variables = new HashMap<>(Track.neededVariables(needed));
        variables.put("transferId", id);
        String instance = runs.startAt(TransferStart.PROCESS, String.valueOf(id), variables, List.of(AFTER_DECISION));
        record.started(id, instance);
    }

    private void stand(long id, Standing standing) {
        tracks.of(id).stream()
                .filter(progress -> progress.track() == standing.track())
                .forEach(progress -> runs.move(progress.processInstanceId(), standing.from(), standing.to()));
    }
}

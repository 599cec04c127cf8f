package jp.michisuji.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の取込み。この製品を使い始める前から進んでいる移管を、準備の決まったところから始める。 */
@Component
@Transactional
public class TransferTakeover {

    private static final String AFTER_DECISION = "gateway_fork";

    private final NewTransfers fresh;
    private final NeedsDecision decision;
    private final TransferRecord record;
    private final ProcessRuns runs;

    TransferTakeover(NewTransfers fresh, NeedsDecision decision, TransferRecord record, ProcessRuns runs) {
        this.fresh = fresh;
        this.decision = decision;
        this.record = record;
        this.runs = runs;
    }

    /** 必要な準備は表の案のとおりとする。既に始まっている業務には何もしない。 */
    public void underway(long dutyId, Actor actor) {
        fresh.ofDuty(dutyId).ifPresent(id -> {
            Map<String, Object> variables = new HashMap<>(Track.neededVariables(decision.decide(id, Map.of(), actor)));
            variables.put("transferId", id);
            String instance =
                    runs.startAt(TransferStart.PROCESS, String.valueOf(id), variables, List.of(AFTER_DECISION));
            record.started(id, instance);
        });
    }
}

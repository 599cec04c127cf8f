package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;
import jp.michisuji.reform.ItemHearings;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 道筋の決定。案件の庁議決定と議会報告が済んだかを、審議の記録から答え、移管の行を閉じる。 */
@Component
@Transactional
public class RoadDecisions {

    static final Map<Need, Stage> STAGES = Map.of(Need.CHOGI, Stage.CHOGI, Need.GIKAI, Stage.GIKAI);

    private final Deliberations deliberations;
    private final ReformItems items;
    private final ItemHearings hearings;
    private final Requirements requirements;
    private final Clock clock;

    RoadDecisions(
            Deliberations deliberations,
            ReformItems items,
            ItemHearings hearings,
            Requirements requirements,
            Clock clock) {
        this.deliberations = deliberations;
        this.items = items;
        this.hearings = hearings;
        this.requirements = requirements;
        this.clock = clock;
    }

    /** 道筋のその決定をまだ待つか。案件によらない移管と、要らないと決めた移管は待たない。 */
    @Transactional(readOnly = true)
    public boolean awaited(Transfer transfer, Need need) {
        return transfer.itemId() != null
                && requirements.of(transfer.id()).stream()
                        .anyMatch(line -> line.need() == need && line.needed() && !line.closed())
                && items.get(transfer.itemId()).state() == ReformItem.State.RUNNING;
    }

    /** 準備を決める前に済んでいた決定を、決めたばかりの行に写す。 */
    void catchUp(Transfer transfer) {
        if (transfer.itemId() == null) {
            return;
        }
        List<Deliberation> passed = deliberations.ofItem(transfer.itemId());
        STAGES.forEach((need, stage) -> {
            if (decided(passed, stage)) {
                close(List.of(transfer.id()), need);
            }
        });
        if (hearings.heard(transfer.itemId())) {
            heard(List.of(transfer.id()));
        }
    }

    /** 関係団体への聴取が済んだ案件の移管の行を閉じる。 */
    void heard(List<Long> transferIds) {
        requirements.closeByRoad(transferIds, Need.HEARING, LocalDate.now(clock), "意見聴取");
    }

    /** 段階を通った案件の移管の行を閉じる。 */
    void passed(List<Long> transferIds, Stage stage) {
        need(stage).forEach(need -> close(transferIds, need));
    }

    /** 差し戻された段階から先の決定を開け直す。 */
    void remanded(List<Long> transferIds, Stage back) {
        List<Need> blank = STAGES.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(back) >= 0)
                .map(Map.Entry::getKey)
                .toList();
        requirements.reopenByRoad(transferIds, blank);
    }

    static Stream<Need> need(Stage stage) {
        return STAGES.entrySet().stream()
                .filter(entry -> entry.getValue() == stage)
                .map(Map.Entry::getKey);
    }

    private void close(List<Long> transferIds, Need need) {
        requirements.closeByRoad(
                transferIds, need, LocalDate.now(clock), STAGES.get(need).label());
    }

    /** 後の差戻しで白紙に返っていない、了承された審議があるか。 */
    private static boolean decided(List<Deliberation> all, Stage stage) {
        boolean decided = false;
        for (Deliberation it : all) {
            if (it.stage() == stage && it.result() != null && it.result().agreed()) {
                decided = true;
            } else if (it.result() == Result.REMANDED
                    && it.remandTo() != null
                    && it.remandTo().compareTo(stage) <= 0) {
                decided = false;
            }
        }
        return decided;
    }
}

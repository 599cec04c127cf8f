package jp.michisuji.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 審議結果の検査。まだ開かれていない会議の結果や、宛先のない差戻し・条件を断る。 */
@Component
class RecordResultChecks {

    private final DeliberatedItems items;
    private final Sittings sittings;
    private final Organization organization;
    private final Clock clock;

    RecordResultChecks(DeliberatedItems items, Sittings sittings, Organization organization, Clock clock) {
        this.items = items;
        this.sittings = sittings;
        this.organization = organization;
        this.clock = clock;
    }

    /** 審議した会議の候補。かける予定の会議と、審議を始めてから今日までに開かれた会議。 */
    List<Sitting> candidates(Deliberation it) {
        LocalDate today = LocalDate.now(clock);
        return sittings.of(it.bodyCode()).stream()
                .filter(sitting -> sitting.state() != Sitting.State.CANCELLED)
                .filter(sitting -> sitting.id().equals(it.sittingId())
                        || (sitting.exactDate() != null
                                && !sitting.exactDate().isAfter(today)
                                && (it.openedOn() == null
                                        || !sitting.exactDate().isBefore(it.openedOn()))))
                .toList();
    }

    void check(Deliberation it, RecordResult form, Errors errors) {
        checkSitting(it, form, errors);
        checkResult(it, form, errors);
        for (int row = 0; row < form.getOpinions().size(); row++) {
            OpinionRow opinion = form.getOpinions().get(row);
            checkPost(opinion.filled(), opinion.getAnsweringPost(), "opinions[" + row + "].answeringPost", errors);
        }
        for (int row = 0; row < form.getConditions().size(); row++) {
            ConditionRow condition = form.getConditions().get(row);
            checkPost(condition.filled(), condition.getOwnerPost(), "conditions[" + row + "].ownerPost", errors);
        }
    }

    private void checkSitting(Deliberation it, RecordResult form, Errors errors) {
        Optional<Sitting> sitting = candidates(it).stream()
                .filter(candidate -> candidate.id().equals(form.getSittingId()))
                .findFirst();
        if (form.getSittingId() == null) {
            return;
        }
        if (sitting.isEmpty()) {
            errors.rejectValue("sittingId", "unknown", "審議した会議を選んでください。");
        } else if (sitting.get().exactDate() == null) {
            errors.rejectValue("sittingId", "undated", "開催日が決まっていません。会議の画面で開催日を入れてから記録してください。");
        } else if (sitting.get().exactDate().isAfter(LocalDate.now(clock))) {
            errors.rejectValue("sittingId", "future", "まだ開かれていない会議です。開催日のあとに記録してください。");
        }
    }

    private void checkResult(Deliberation it, RecordResult form, Errors errors) {
        boolean silent = form.getReason() == null || form.getReason().isBlank();
        boolean needsReason = form.getResult() == Result.REMANDED || form.getResult() == Result.WITHDRAWN;
        if (needsReason && silent) {
            errors.rejectValue("reason", "missing", form.getResult().label() + "の理由を入力してください。");
        }
        if (form.getResult() == Result.REMANDED
                && !items.remandTargets(it.itemId(), it.stage()).contains(form.getRemandTo())) {
            errors.rejectValue("remandTo", "missing", "差し戻す段階を選んでください。");
        }
        boolean unconditional = form.getConditions().stream().noneMatch(ConditionRow::filled);
        if (form.getResult() == Result.CONDITIONAL && unconditional) {
            errors.rejectValue("conditions[0].body", "missing", "条件を一つ以上入力してください。");
        }
    }

    private void checkPost(boolean filled, String post, String field, Errors errors) {
        if (filled && (post == null || organization.findPost(post).isEmpty())) {
            errors.rejectValue(field, "missing", "担当する職を選んでください。");
        }
    }
}

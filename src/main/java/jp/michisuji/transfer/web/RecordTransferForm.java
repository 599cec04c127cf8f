package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.ReadinessCheck;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.TransferRecord;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 移管の実施を記録する様式。やり直している準備があれば、終わるまで記録できない。 */
@Component
class RecordTransferForm extends StepForm {

    private final TransferRecord record;
    private final ReadinessCheck readiness;

    RecordTransferForm(TransferBook book, TransferRecord record, ReadinessCheck readiness) {
        super(
                StepSpec.simple("transfer-follow-up/record-transfer", "移管の実施を記録しました。一か月後に、確認の仕事が届きます。")
                        .on("移管した日"),
                book);
        this.record = record;
        this.readiness = readiness;
    }

    @Override
    public void check(WorkItem task, StepInput form, Errors errors) {
        super.check(task, form, errors);
        readiness.of(task.subject().numericId()).tracks().stream()
                .filter(TrackProgress::reworking)
                .forEach(track -> errors.reject(
                        "reworking", "やり直している準備（" + track.track().label() + "）が終わっていません。終わってから記録してください。"));
    }

    @Override
    public Map<String, Object> submit(WorkItem task, StepInput form, Actor actor) {
        record.transferred(task.subject().numericId());
        return super.submit(task, form, actor);
    }
}

package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.Manuals;
import jp.michisuji.workflow.WorkItem;

/** 手順書の確定版を登録する様式。版の番号は台帳が付ける。 */
class RegisterManualForm extends FactForm<StepInput> {

    private static final StepSpec SPEC = StepSpec.simple("manual-track/register-manual", "手順書の確定版を登録しました。手順書の準備は済みました。")
            .on("確定した日")
            .withPaper();

    private final Manuals manuals;

    RegisterManualForm(StepBook book, Manuals manuals) {
        super(SPEC, book);
        this.manuals = manuals;
    }

    @Override
    public StepInput open(WorkItem task) {
        return new StepInput();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = super.references(task);
        references.put("manuals", manuals.of(task.subject().numericId()));
        return references;
    }

    @Override
    void keep(WorkItem task, StepInput form, Long document, Actor actor) {
        manuals.register(task.subject().numericId(), form.getDate().date(), document, form.strippedNote(), actor);
    }
}

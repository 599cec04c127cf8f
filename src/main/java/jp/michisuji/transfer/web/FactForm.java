package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/**
 * 固有の記録がある歩みの様式。日・覚え・資料と次への進み方は一歩の様式に任せ、固有の欄だけを加える。
 *
 * @param <F> 共通の欄に固有の欄を加えた入力
 */
abstract class FactForm<F extends StepInput> implements RecordedForm<F> {

    private final StepForm step;

    FactForm(StepSpec spec, StepBook book) {
        this.step = new StepForm(spec, book);
    }

    @Override
    public final String formKey() {
        return step.formKey();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return step.references(task);
    }

    @Override
    public final void check(WorkItem task, F form, Errors errors) {
        step.check(task, form, errors);
        checkFacts(task, form, errors);
    }

    @Override
    public final Map<String, Object> submit(WorkItem task, F form, Actor actor) {
        keep(task, form, step.record(task, form, actor), actor);
        return step.variables(form);
    }

    @Override
    public String done(WorkItem task, F form) {
        return step.done(task, form);
    }

    void checkFacts(WorkItem task, F form, Errors errors) {}

    /** @param document 添えた資料の識別子。なければ {@code null} */
    abstract void keep(WorkItem task, F form, Long document, Actor actor);
}

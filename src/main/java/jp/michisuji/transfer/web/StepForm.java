package jp.michisuji.transfer.web;

import java.util.Map;
import jp.michisuji.document.NewDocument;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.StepRecords.Done;
import jp.michisuji.transfer.web.StepSpec.Outcome;
import jp.michisuji.workflow.WorkItem;
import org.springframework.validation.Errors;

/** 一歩の様式。結果・日・覚え・資料を記録して次へ進む。固有の記録がある歩みは、自分の様式を持つ。 */
class StepForm implements RecordedForm<StepInput> {

    private final StepSpec spec;
    private final StepBook book;

    StepForm(StepSpec spec, StepBook book) {
        this.spec = spec;
        this.book = book;
    }

    @Override
    public String formKey() {
        return spec.formKey();
    }

    @Override
    public StepInput open(WorkItem task) {
        return new StepInput();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Map<String, Object> references = book.references(task);
        references.put("spec", spec);
        return references;
    }

    @Override
    public void check(WorkItem task, StepInput form, Errors errors) {
        if (spec.dateLabel() != null) {
            form.getDate().demand("date", spec.dateLabel(), errors);
        }
        outcome(form, errors);
        checkPaper(form, errors);
    }

    private void outcome(StepInput form, Errors errors) {
        if (spec.outcomes().size() == 1 && form.getOutcome() == null) {
            form.setOutcome(spec.outcomes().get(0).code());
        }
        Outcome chosen = spec.outcome(form.getOutcome()).orElse(null);
        if (chosen == null) {
            errors.rejectValue("outcome", "missing", "結果を選んでください。");
        } else if (chosen.noteNeeded() && !form.hasNote()) {
            errors.rejectValue("note", "missing", "「" + chosen.label() + "」とするわけを入力してください。記録に残ります。");
        }
    }

    private void checkPaper(StepInput form, Errors errors) {
        if (spec.paperNeeded()) {
            StepPaper.demand(form, errors);
        } else {
            StepPaper.check(form, errors);
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, StepInput form, Actor actor) {
        record(task, form, actor);
        return variables(form);
    }

    /** 図の問いへ渡す答え。 */
    Map<String, Object> variables(StepInput form) {
        return spec.variable() == null
                ? Map.of()
                : Map.of(spec.variable(), chosen(form).value());
    }

    /** 結果を記し、差戻しを数える。固有の記録がある様式も、共通の欄はこれで記す。 */
    Long record(WorkItem task, StepInput form, Actor actor) {
        Outcome chosen = chosen(form);
        NewDocument file = StepPaper.of(form);
        if (chosen.returning()) {
            book.returned(task);
        }
        return book.record(task, new Done(chosen.label(), form.getDate().date(), form.strippedNote(), file), actor);
    }

    private Outcome chosen(StepInput form) {
        return spec.outcome(form.getOutcome()).orElseGet(() -> spec.outcomes().get(0));
    }

    @Override
    public String done(WorkItem task, StepInput form) {
        return chosen(form).done();
    }
}

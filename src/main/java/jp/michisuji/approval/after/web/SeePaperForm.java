package jp.michisuji.approval.after.web;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.approval.after.Circulation;
import jp.michisuji.approval.after.CirculationDesk;
import jp.michisuji.approval.after.CirculationLines;
import jp.michisuji.approval.after.Circulations;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 供覧・根回しの様式。見た印と一言を残す。 */
@Component
class SeePaperForm implements TaskForm<SeePaper> {

    private final ApprovalBrief brief;
    private final Circulations circulations;
    private final CirculationLines lines;
    private final CirculationDesk desk;

    SeePaperForm(ApprovalBrief brief, Circulations circulations, CirculationLines lines, CirculationDesk desk) {
        this.brief = brief;
        this.circulations = circulations;
        this.lines = lines;
        this.desk = desk;
    }

    @Override
    public String formKey() {
        return "circulation/see-paper";
    }

    @Override
    public SeePaper open(WorkItem task) {
        return new SeePaper();
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        Circulation circulation = circulations.get(id(task));
        Map<String, Object> known = new HashMap<>(brief.of(circulation.approvalId()));
        known.put("circulation", circulation);
        known.put(
                "others",
                lines.circulation(circulation.approvalId()).stream()
                        .filter(line -> line.circulation().kind() == circulation.kind())
                        .filter(line -> line.circulation().id() != circulation.id())
                        .toList());
        return known;
    }

    @Override
    public Map<String, Object> submit(WorkItem task, SeePaper form, Actor actor) {
        desk.see(id(task), form.words(), actor);
        return Map.of();
    }

    @Override
    public boolean recordsItself() {
        return true;
    }

    @Override
    public String done(WorkItem task, SeePaper form) {
        return "見た印を付けました。";
    }

    private static long id(WorkItem task) {
        return Long.parseLong(task.subject().detailId());
    }
}

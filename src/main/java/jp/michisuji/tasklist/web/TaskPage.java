package jp.michisuji.tasklist.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.tasklist.Desk;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Histories;
import jp.michisuji.web.HistoryLine;
import jp.michisuji.workflow.Dossier;
import jp.michisuji.workflow.Dossiers;
import jp.michisuji.workflow.NumerousSubjects;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.TaskOffers;
import jp.michisuji.workflow.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** 仕事の画面の組み立て。様式の傍らに、案件の道筋・資料・これまでの経過を並べる。 */
@Component
class TaskPage {

    private final Desk desk;
    private final TaskForms forms;
    private final ObjectProvider<Dossiers> dossiers;
    private final ObjectProvider<TaskOffers> offers;
    private final ObjectProvider<NumerousSubjects> numerous;
    private final AuditLog audit;
    private final Histories histories;
    private final Permissions permissions;
    private final CurrentUser user;

    TaskPage(
            Desk desk,
            TaskForms forms,
            ObjectProvider<Dossiers> dossiers,
            ObjectProvider<TaskOffers> offers,
            ObjectProvider<NumerousSubjects> numerous,
            AuditLog audit,
            Histories histories,
            Permissions permissions,
            CurrentUser user) {
        this.desk = desk;
        this.forms = forms;
        this.dossiers = dossiers;
        this.offers = offers;
        this.numerous = numerous;
        this.audit = audit;
        this.histories = histories;
        this.permissions = permissions;
        this.user = user;
    }

    void open(WorkItem task, BindingResult form, Model model, HttpSession session) {
        common(task, model, session);
        model.addAttribute(FormBinding.NAME, form.getTarget());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FormBinding.NAME, form);
        model.addAllAttributes(forms.of(task).references(task));
        boolean mine = permissions.reaches(Action.TASK_WORK, task.postCode());
        boolean free = task.assignee() == null || permissions.maySupersede(task.assignee(), task.postCode());
        model.addAttribute("mayWork", mine && free && !task.held());
        model.addAttribute(
                "mayClaim", mine && desk.row(task).holder() == null && !permissions.isDeputyOf(task.postCode()));
        model.addAttribute("mayRelease", mine && Objects.equals(task.assignee(), user.personCode()));
        model.addAttribute(
                "offers",
                offers.stream().flatMap(source -> source.of(task).stream()).toList());
        model.addAttribute("mayReassign", permissions.reaches(Action.TASK_REASSIGN, task.postCode()));
        model.addAttribute("formTemplate", template(task));
    }

    void closed(WorkItem task, Model model, HttpSession session) {
        common(task, model, session);
    }

    private void common(WorkItem task, Model model, HttpSession session) {
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("受付箱", "/tasks" + lastList(session)),
                        new Crumb(task.step(), null)));
        model.addAttribute("task", task);
        model.addAttribute("row", desk.row(task));
        model.addAttribute("dossier", dossier(task).orElse(null));
        model.addAttribute("history", history(task));
    }

    private Optional<Dossier> dossier(WorkItem task) {
        return dossiers.orderedStream()
                .map(source -> source.of(task.subject()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<HistoryLine> history(WorkItem task) {
        Long item = task.subject().itemId();
        return histories.of(
                item == null || ofNumerous(task)
                        ? audit.ofSubject(task.subject().type(), task.subject().id())
                        : audit.ofItem(item));
    }

    private boolean ofNumerous(WorkItem task) {
        return numerous.stream().anyMatch(subjects -> subjects.subjectType()
                .equals(task.subject().type()));
    }

    private String template(WorkItem task) {
        return "forms/" + (forms.keys().contains(String.valueOf(task.formKey())) ? task.formKey() : "generic");
    }

    String redirectToList(HttpSession session) {
        return "redirect:/tasks" + lastList(session);
    }

    private static String lastList(HttpSession session) {
        Object last = session.getAttribute(TaskListController.LAST_LIST);
        return last == null ? "" : last.toString();
    }
}

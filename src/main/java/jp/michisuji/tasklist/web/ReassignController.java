package jp.michisuji.tasklist.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.tasklist.Desk;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 担当を替える。同じ職に就く人の中から選び、理由を残す。 */
@Controller
class ReassignController {

    private final WorkItems workItems;
    private final TaskDesk taskDesk;
    private final Desk desk;
    private final Organization organization;
    private final ItemVisibility visibility;
    private final Permissions permissions;
    private final CurrentUser user;
    private final Clock clock;

    ReassignController(
            WorkItems workItems,
            TaskDesk taskDesk,
            Desk desk,
            Organization organization,
            ItemVisibility visibility,
            Permissions permissions,
            CurrentUser user,
            Clock clock) {
        this.workItems = workItems;
        this.taskDesk = taskDesk;
        this.desk = desk;
        this.organization = organization;
        this.visibility = visibility;
        this.permissions = permissions;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/tasks/{id}/reassign")
    @Requires(Action.TASK_REASSIGN)
    String ask(@PathVariable String id, @ModelAttribute("form") Reassignment form, Model model) {
        return page(reachable(id), model);
    }

    @PostMapping("/tasks/{id}/reassign")
    @Requires(Action.TASK_REASSIGN)
    String reassign(
            @PathVariable String id,
            @Valid @ModelAttribute("form") Reassignment form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        WorkItem task = reachable(id);
        boolean holder = holders(task).stream().anyMatch(person -> person.code().equals(form.getPerson()));
        if (!errors.hasFieldErrors("person") && !holder) {
            errors.rejectValue("person", "unknown", "この職に就いている人を選んでください。");
        }
        if (errors.hasErrors()) {
            return page(task, model);
        }
        taskDesk.reassign(id, form.getPerson(), form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", "担当を替えました。新しい担当にメールで知らせます。");
        return "redirect:/tasks/{id}";
    }

    private String page(WorkItem task, Model model) {
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("受付箱", "/tasks"),
                        new Crumb(task.step(), "/tasks/" + task.taskId()),
                        new Crumb("担当を替える", null)));
        model.addAttribute("row", desk.row(task));
        model.addAttribute("task", task);
        model.addAttribute(
                "people",
                holders(task).stream()
                        .map(person -> Choice.of(person.code(), person.label()))
                        .toList());
        return "tasklist/reassign";
    }

    private List<Person> holders(WorkItem task) {
        return organization.holdersOf(task.postCode(), LocalDate.now(clock));
    }

    private WorkItem reachable(String id) {
        WorkItem task = workItems.find(id).filter(WorkItem::open).orElseThrow(NotFoundException::new);
        permissions.demandOn(Action.TASK_REASSIGN, task.postCode());
        visibility.demand(task.subject().itemId());
        return task;
    }
}

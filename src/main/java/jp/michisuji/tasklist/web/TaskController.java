package jp.michisuji.tasklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.RefusedInputException;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.ProcessCatalogue;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 一件の仕事。開く、済ませる、引き受ける、手放す。 */
@Controller
class TaskController {

    private final WorkItems workItems;
    private final TaskDesk taskDesk;
    private final TaskPage page;
    private final FormBinding binding;
    private final ItemVisibility visibility;
    private final Permissions permissions;
    private final CurrentUser user;
    private final ProcessCatalogue catalogue;

    TaskController(
            WorkItems workItems,
            TaskDesk taskDesk,
            TaskPage page,
            FormBinding binding,
            ItemVisibility visibility,
            Permissions permissions,
            CurrentUser user,
            ProcessCatalogue catalogue) {
        this.workItems = workItems;
        this.taskDesk = taskDesk;
        this.page = page;
        this.binding = binding;
        this.visibility = visibility;
        this.permissions = permissions;
        this.user = user;
        this.catalogue = catalogue;
    }

    @GetMapping("/tasks/{id}")
    @Requires(Action.TASK_READ)
    String show(@PathVariable String id, HttpSession session, Model model) {
        WorkItem task = visible(id);
        if (!task.open()) {
            page.closed(task, model, session);
            return "tasklist/closed";
        }
        page.open(task, binding.fresh(task), model, session);
        return "tasklist/task";
    }

    @PostMapping("/tasks/{id}")
    @Requires(Action.TASK_WORK)
    String submit(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpSession session,
            Model model,
            RedirectAttributes flash) {
        WorkItem task = visible(id);
        permissions.demandOn(Action.TASK_WORK, task.postCode());
        if (!task.open()) {
            throw new ConflictException("他の職員が先に処理しました");
        }
        BindingResult bound = binding.bind(task, request);
        if (!bound.hasErrors()) {
            submit(task, bound, flash);
        }
        if (bound.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.open(task, bound, model, session);
            return "tasklist/task";
        }
        return page.redirectToList(session);
    }

    /** What is only found out while the task is being done, such as a file that is refused, goes back to the form too. */
    private void submit(WorkItem task, BindingResult bound, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("success", taskDesk.submit(task.taskId(), bound.getTarget(), actor(task)));
        } catch (RefusedInputException refused) {
            boolean known = bound.getFieldType(refused.field()) != null;
            bound.rejectValue(known ? refused.field() : null, "refused", refused.getMessage());
        }
    }

    @PostMapping("/tasks/{id}/claim")
    @Requires(Action.TASK_WORK)
    String claim(@PathVariable String id, RedirectAttributes flash) {
        taskDesk.claim(id, actor(visible(id)));
        flash.addFlashAttribute("success", "この仕事を引き受けました。");
        return "redirect:/tasks/{id}";
    }

    @PostMapping("/tasks/{id}/release")
    @Requires(Action.TASK_WORK)
    String release(@PathVariable String id, RedirectAttributes flash) {
        taskDesk.release(id, actor(visible(id)));
        flash.addFlashAttribute("success", "この仕事を手放しました。同じ職の人が引き受けられます。");
        return "redirect:/tasks/{id}";
    }

    /** 仕事の図（BPMN）。画面の図が読み込む。 */
    @GetMapping(value = "/tasks/{id}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @Requires(Action.TASK_READ)
    @ResponseBody
    String diagram(@PathVariable String id) {
        return catalogue.diagram(visible(id).definitionId());
    }

    private WorkItem visible(String id) {
        WorkItem task = workItems.find(id).orElseThrow(NotFoundException::new);
        permissions.demandOn(Action.TASK_READ, task.postCode());
        visibility.demand(task.subject().itemId());
        return task;
    }

    private Actor actor(WorkItem task) {
        return user.actorAs(task.postCode());
    }
}

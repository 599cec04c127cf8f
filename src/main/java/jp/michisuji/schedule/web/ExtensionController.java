package jp.michisuji.schedule.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.schedule.ExtensionDesk;
import jp.michisuji.schedule.Extensions;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
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

/** 期限の延長を申し出る。 */
@Controller
@Requires(Action.DEADLINE_EXTEND)
class ExtensionController {

    private final WorkItems workItems;
    private final Extensions extensions;
    private final ExtensionDesk desk;
    private final Permissions permissions;
    private final CurrentUser user;

    ExtensionController(
            WorkItems workItems, Extensions extensions, ExtensionDesk desk, Permissions permissions, CurrentUser user) {
        this.workItems = workItems;
        this.extensions = extensions;
        this.desk = desk;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/tasks/{id}/extension")
    String ask(@PathVariable String id, @ModelAttribute("form") ExtensionRequest form, Model model) {
        return page(own(id), model);
    }

    @PostMapping("/tasks/{id}/extension")
    String request(
            @PathVariable String id,
            @Valid @ModelAttribute("form") ExtensionRequest form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        WorkItem task = own(id);
        form.getDate().demand("date", "延ばしたい日", errors);
        LocalDate wanted = form.getDate().date();
        if (wanted != null && !wanted.isAfter(task.due().date())) {
            errors.rejectValue("date", "early", "今の期限より後の日を入力してください。");
        }
        if (errors.hasErrors()) {
            return page(task, model);
        }
        desk.request(id, wanted, form.getReason().strip(), user.actorAs(task.postCode()));
        flash.addFlashAttribute("success", "期限の延長を申し出ました。決まるとメールで知らせます。");
        return "redirect:/tasks/{id}";
    }

    /** 期限の決まった、自分の職の開いた仕事だけ。 */
    private WorkItem own(String id) {
        WorkItem task = workItems
                .find(id)
                .filter(WorkItem::open)
                .filter(known -> known.due().date() != null)
                .orElseThrow(NotFoundException::new);
        permissions.demandOn(Action.DEADLINE_EXTEND, task.postCode());
        return task;
    }

    private String page(WorkItem task, Model model) {
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("受付箱", "/tasks"),
                        new Crumb(task.step(), "/tasks/" + task.taskId()),
                        new Crumb("期限の延長を申し出る", null)));
        model.addAttribute("task", task);
        model.addAttribute("earlier", extensions.ofTask(task.taskId()));
        model.addAttribute("waiting", extensions.waiting(task.taskId()).isPresent());
        return "schedule/extension";
    }
}

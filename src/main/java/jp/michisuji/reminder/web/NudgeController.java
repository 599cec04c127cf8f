package jp.michisuji.reminder.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.reminder.NudgeDesk;
import jp.michisuji.shared.JapaneseDate;
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

/** 催促する。言葉は丁寧な下書きから直せる。 */
@Controller
@Requires(Action.TASK_NUDGE)
class NudgeController {

    private final WorkItems workItems;
    private final NudgeDesk desk;
    private final Permissions permissions;
    private final CurrentUser user;

    NudgeController(WorkItems workItems, NudgeDesk desk, Permissions permissions, CurrentUser user) {
        this.workItems = workItems;
        this.desk = desk;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/tasks/{id}/nudge")
    String ask(@PathVariable String id, @ModelAttribute("form") NudgeForm form, Model model) {
        WorkItem task = open(id);
        form.setWords(draft(task));
        return page(task, model);
    }

    @PostMapping("/tasks/{id}/nudge")
    String nudge(
            @PathVariable String id,
            @Valid @ModelAttribute("form") NudgeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        WorkItem task = open(id);
        if (!errors.hasErrors() && !desk.nudge(task, form.getWords().strip(), user.actor())) {
            errors.reject("today", "この仕事は、今日は既に催促しています。次の日にまた催促できます。");
        }
        if (errors.hasErrors()) {
            return page(task, model);
        }
        flash.addFlashAttribute("success", "催促のメールを送信箱に入れました。");
        return "redirect:/tasks/{id}";
    }

    private static String draft(WorkItem task) {
        String due = task.due().date() == null
                ? "期限は未定ですが、"
                : "期限は" + JapaneseDate.format(task.due().date()) + "です。";
        return "お忙しいところ恐れ入ります。\n「" + task.step() + "」について、" + due + "進み具合はいかがでしょうか。\n"
                + "難しいことがあれば、早めにお知らせください。よろしくお願いいたします。";
    }

    private WorkItem open(String id) {
        WorkItem task = workItems.find(id).filter(WorkItem::open).orElseThrow(NotFoundException::new);
        permissions.demandOn(Action.TASK_NUDGE, task.postCode());
        return task;
    }

    private String page(WorkItem task, Model model) {
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("受付箱", "/tasks"),
                        new Crumb(task.step(), "/tasks/" + task.taskId()),
                        new Crumb("催促する", null)));
        model.addAttribute("task", task);
        model.addAttribute("receivers", desk.receivers(task));
        return "reminder/nudge";
    }
}

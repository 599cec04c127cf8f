package jp.michisuji.schedule.web;

import java.time.LocalDate;
import java.util.Map;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.Extension;
import jp.michisuji.schedule.ExtensionDesk;
import jp.michisuji.schedule.Extensions;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.DateEntry;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.TaskForm;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 期限の延長を決める様式。 */
@Component
class DecideExtensionForm implements TaskForm<DecideExtension> {

    private final Extensions extensions;
    private final ExtensionDesk desk;
    private final WorkItems workItems;

    DecideExtensionForm(Extensions extensions, ExtensionDesk desk, WorkItems workItems) {
        this.extensions = extensions;
        this.desk = desk;
        this.workItems = workItems;
    }

    @Override
    public String formKey() {
        return "deadline-extension/decide-extension";
    }

    @Override
    public DecideExtension open(WorkItem task) {
        DecideExtension form = new DecideExtension();
        form.setDate(DateEntry.of(extension(task).wantedOn()));
        return form;
    }

    @Override
    public Map<String, Object> references(WorkItem task) {
        return Map.of("extension", extension(task), "extended", extended(task));
    }

    @Override
    public void check(WorkItem task, DecideExtension form, Errors errors) {
        if (form.granted()) {
            form.getDate().demand("date", "延ばす日", errors);
            LocalDate on = form.getDate().date();
            LocalDate now = extended(task).due().date();
            if (on != null && now != null && !on.isAfter(now)) {
                errors.rejectValue("date", "early", "今の期限（" + JapaneseDate.format(now) + "）より後の日を入力してください。");
            }
        } else if (form.getComment() == null || form.getComment().isBlank()) {
            errors.rejectValue("comment", "missing", "認めない理由を入力してください。申し出た人に伝わります。");
        }
    }

    @Override
    public Map<String, Object> submit(WorkItem task, DecideExtension form, Actor actor) {
        long id = task.subject().numericId();
        if (form.granted()) {
            desk.grant(id, form.getDate().date(), form.getComment(), actor);
        } else {
            desk.refuse(id, form.getComment().strip(), actor);
        }
        return Map.of("granted", form.granted());
    }

    @Override
    public String done(WorkItem task, DecideExtension form) {
        return form.granted() ? "期限を延ばしました。持ち主にメールで知らせます。" : "延長を認めないことにしました。理由は申し出た人の仕事の画面に出ます。";
    }

    private Extension extension(WorkItem task) {
        return extensions.get(task.subject().numericId());
    }

    private WorkItem extended(WorkItem task) {
        return workItems.find(extension(task).taskId()).orElseThrow(NotFoundException::new);
    }
}

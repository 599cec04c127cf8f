package jp.michisuji.schedule.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.calendar.ClosedDayTable;
import jp.michisuji.schedule.ClosedDayDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 閉庁日を CSV・XLSX から取り込む。確かめてから、すべてか無かで保存する。 */
@Controller
@Requires(Action.CLOSED_DAY_EDIT)
class ClosedDayImportController {

    private final ClosedDayDesk desk;
    private final ClosedDayPage page;
    private final CurrentUser user;

    ClosedDayImportController(ClosedDayDesk desk, ClosedDayPage page, CurrentUser user) {
        this.desk = desk;
        this.page = page;
        this.user = user;
    }

    @PostMapping("/settings/closed-days/preview")
    String preview(@ModelAttribute("table") ClosedDayForm form, Model model) throws IOException {
        MultipartFile file = form.getFile();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return show(ClosedDayTable.read("閉庁日", content), form, model);
    }

    @PostMapping("/settings/closed-days/import")
    String save(
            @Valid @ModelAttribute("table") ClosedDayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        String text = form.getText() == null ? "" : form.getText();
        ClosedDayTable table = ClosedDayTable.read("閉庁日", text.getBytes(StandardCharsets.UTF_8));
        if (errors.hasErrors() || !table.good()) {
            return show(table, form, model);
        }
        desk.change(table.changes(), form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", "閉庁日を" + table.days().size() + "日取り込みました。動いた期限は変更等調書に載せました。");
        return "redirect:/settings/closed-days";
    }

    private String show(ClosedDayTable table, ClosedDayForm form, Model model) {
        if (table.good()) {
            form.setText(table.csv());
            model.addAttribute("forecast", desk.forecast(table.changes()));
        }
        model.addAttribute("entries", table);
        page.open(null, model);
        return "schedule/closed-days-import";
    }
}

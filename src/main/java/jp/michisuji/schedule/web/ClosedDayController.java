package jp.michisuji.schedule.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.calendar.ClosedDayTable;
import jp.michisuji.calendar.ClosedDays;
import jp.michisuji.schedule.ClosedDayImport;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 閉庁日。一覧と、CSV・XLSX からの取込み。確かめてから、すべてか無かで保存する。 */
@Controller
class ClosedDayController {

    private final ClosedDays closedDays;
    private final CurrentUser user;
    private final ClosedDayImport imports;

    ClosedDayController(ClosedDays closedDays, CurrentUser user, ClosedDayImport imports) {
        this.closedDays = closedDays;
        this.user = user;
        this.imports = imports;
    }

    @GetMapping("/settings/closed-days")
    @Requires(Action.SETTINGS_READ)
    String list(Model model) {
        return page(model);
    }

    @PostMapping("/settings/closed-days/preview")
    @Requires(Action.SETTINGS_EDIT)
    String preview(@ModelAttribute("form") ClosedDayForm form, Model model) throws IOException {
        MultipartFile file = form.getFile();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        model.addAttribute("table", ClosedDayTable.read("閉庁日", content));
        return page(model);
    }

    @PostMapping("/settings/closed-days")
    @Requires(Action.SETTINGS_EDIT)
    String save(@ModelAttribute("form") ClosedDayForm form, Model model, RedirectAttributes flash) {
        String text = form.getText() == null ? "" : form.getText();
        ClosedDayTable table = ClosedDayTable.read("閉庁日", text.getBytes(StandardCharsets.UTF_8));
        if (!table.good()) {
            model.addAttribute("table", table);
            return page(model);
        }
        imports.save(table, user.actor());
        flash.addFlashAttribute("success", "閉庁日を" + table.days().size() + "日取り込みました。これから計算する期限に効きます。");
        return "redirect:/settings/closed-days";
    }

    private String page(Model model) {
        model.addAttribute(
                "crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("設定", "/settings"), new Crumb("閉庁日", null)));
        model.addAttribute("days", new TreeMap<>(closedDays.load().closed()));
        return "schedule/closed-days";
    }
}

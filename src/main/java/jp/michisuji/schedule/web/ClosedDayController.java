package jp.michisuji.schedule.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 閉庁日。一覧と、CSV からの取込み。確かめてから、すべてか無かで保存する。 */
@Controller
class ClosedDayController {

    private static final int LARGEST = 200_000;

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
        byte[] content = form.getFile() == null ? new byte[0] : form.getFile().getBytes();
        String text = content.length > LARGEST ? "" : decoded(content);
        model.addAttribute("table", ClosedDayTable.read(text));
        model.addAttribute("text", text);
        return page(model);
    }

    @PostMapping("/settings/closed-days")
    @Requires(Action.SETTINGS_EDIT)
    String save(@ModelAttribute("form") ClosedDayForm form, Model model, RedirectAttributes flash) {
        ClosedDayTable table = ClosedDayTable.read(form.getText() == null ? "" : form.getText());
        if (!table.good()) {
            model.addAttribute("table", table);
            model.addAttribute("text", form.getText());
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

    /** UTF-8 として読めなければ、表計算の既定の Windows-31J として読む。 */
    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return new String(content, Charset.forName("windows-31j"));
        }
    }
}

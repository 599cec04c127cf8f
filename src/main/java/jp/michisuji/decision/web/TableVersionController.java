package jp.michisuji.decision.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.TableDesk;
import jp.michisuji.decision.TableDifference;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.decision.TableVersion;
import jp.michisuji.decision.Tables;
import jp.michisuji.web.Crumb;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 決定表の一つの版。今の表との違いと動くものを見て、二人目が確かめる。 */
@Controller
class TableVersionController {

    private final Tables tables;
    private final TableDesk desk;
    private final Permissions permissions;
    private final CurrentUser user;

    TableVersionController(Tables tables, TableDesk desk, Permissions permissions, CurrentUser user) {
        this.tables = tables;
        this.desk = desk;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/settings/tables/{key}/versions/{id}")
    @Requires(Action.SETTINGS_READ)
    String show(
            @PathVariable String key, @PathVariable long id, @ModelAttribute("form") VerdictForm form, Model model) {
        return page(key, id, model);
    }

    @PostMapping("/settings/tables/{key}/versions/{id}/adoption")
    @Requires(Action.RULE_APPROVE)
    String adopt(
            @PathVariable String key,
            @PathVariable long id,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(key, id, model);
        }
        desk.adopt(key, id, form.getNote() == null ? "" : form.getNote().strip(), user.actor());
        flash.addFlashAttribute("success", "この版を使い始めました。" + tables.guide(key).afterwards());
        return "redirect:/settings/tables/{key}";
    }

    @PostMapping("/settings/tables/{key}/versions/{id}/rejection")
    @Requires(Action.RULE_APPROVE)
    String reject(
            @PathVariable String key,
            @PathVariable long id,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && (form.getNote() == null || form.getNote().isBlank())) {
            errors.rejectValue("note", "missing", "差し戻す理由を入力してください。出した人に伝わります。");
        }
        if (errors.hasErrors()) {
            return page(key, id, model);
        }
        desk.reject(key, id, form.getNote().strip(), user.actor());
        flash.addFlashAttribute("success", "この版を差し戻しました。使っている表は変わりません。");
        return "redirect:/settings/tables/{key}";
    }

    @PostMapping("/settings/tables/{key}/versions/{id}/withdrawal")
    @Requires(Action.RULE_EDIT)
    String withdraw(@PathVariable String key, @PathVariable long id, RedirectAttributes flash) {
        desk.withdraw(key, id, user.actor());
        flash.addFlashAttribute("success", "この版を取り下げました。使っている表は変わりません。");
        return "redirect:/settings/tables/{key}";
    }

    @GetMapping("/settings/tables/{key}/versions/{id}/file")
    @Requires(Action.SETTINGS_READ)
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable long id) {
        TableVersion version = desk.version(key, id);
        return TableController.dmn(key + "-" + version.number(), version.xml());
    }

    private String page(String key, long id, Model model) {
        TableGuide guide = tables.guide(key);
        TableVersion version = desk.version(key, id);
        DecisionTable table = DecisionTable.read(version.xml());
        TableDifference difference = TableDifference.between(tables.current(key), table);
        boolean waiting = version.state() == TableVersion.State.PROPOSED;
        boolean own = version.proposedBy().equals(user.personCode());
        TableView view = new TableView(guide, table);
        String title = "第" + version.number() + "版";
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("設定", "/settings"),
                        new Crumb(guide.title(), "/settings/tables/" + key),
                        new Crumb(title, null)));
        model.addAttribute("guide", guide);
        model.addAttribute("version", version);
        model.addAttribute("labels", view.labels());
        model.addAttribute("difference", difference);
        model.addAttribute("lines", view.lines(difference));
        model.addAttribute("effects", waiting ? guide.effects(table) : null);
        model.addAttribute("mayDecide", waiting && !own && permissions.allows(Action.RULE_APPROVE));
        model.addAttribute("mayWithdraw", waiting && own);
        return "decision/version";
    }
}

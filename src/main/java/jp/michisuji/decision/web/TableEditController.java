package jp.michisuji.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableDesk;
import jp.michisuji.decision.TableDifference;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.decision.TableVersion;
import jp.michisuji.decision.Tables;
import jp.michisuji.decision.UnreadableTableException;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.web.WayBack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 決定表を改める。行を直すかファイルを選び、動くものを確かめてから、二人目の確認に出す。 */
@Controller
@Requires(Action.RULE_EDIT)
class TableEditController {

    private static final String NEW = "new";

    private final Tables tables;
    private final TableDesk desk;
    private final CurrentUser user;

    TableEditController(Tables tables, TableDesk desk, CurrentUser user) {
        this.tables = tables;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/settings/tables/{key}/rows/{row}")
    String edit(@PathVariable String key, @PathVariable String row, @ModelAttribute("form") RowForm form, Model model) {
        DecisionTable table = tables.current(key);
        if (!NEW.equals(row)) {
            Row known = table.row(row).orElseThrow(NotFoundException::new);
            for (int at = 0; at < known.cells().size(); at++) {
                form.getCells().add(known.value(at));
            }
            form.setNote(known.note());
        }
        return rowPage(key, row, model);
    }

    @PostMapping("/settings/tables/{key}/rows/{row}")
    String preview(
            @PathVariable String key,
            @PathVariable String row,
            @Valid @ModelAttribute("form") RowForm form,
            BindingResult errors,
            Model model) {
        DecisionTable table = tables.current(key);
        TableView view = new TableView(tables.guide(key), table);
        view.check(form, errors);
        if (!errors.hasErrors()) {
            try {
                Row typed = view.row(NEW.equals(row) ? "" : row, form);
                return checked(key, table.with(typed), model);
            } catch (UnreadableTableException wrong) {
                errors.reject("table", wrong.getMessage());
            }
        }
        return rowPage(key, row, model);
    }

    @PostMapping("/settings/tables/{key}/rows/{row}/removal")
    String remove(@PathVariable String key, @PathVariable String row, Model model) {
        DecisionTable table = tables.current(key);
        table.row(row).orElseThrow(NotFoundException::new);
        return checked(key, table.without(row), model);
    }

    @PostMapping("/settings/tables/{key}/file")
    String upload(@PathVariable String key, @RequestParam(required = false) MultipartFile file, Model model)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return checked(key, DecisionTable.read(new String(content, StandardCharsets.UTF_8)), model);
    }

    @PostMapping("/settings/tables/{key}/packed")
    String reset(@PathVariable String key, Model model) {
        return checked(key, tables.packed(key), model);
    }

    @PostMapping("/settings/tables/{key}/versions")
    String propose(
            @PathVariable String key,
            @Valid @ModelAttribute("proposal") ProposalForm proposal,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        DecisionTable table = DecisionTable.read(proposal.getXml());
        if (errors.hasErrors()) {
            return previewPage(key, table, model);
        }
        TableVersion version = desk.propose(key, table, proposal.getNote().strip(), user.actor());
        flash.addFlashAttribute("success", "第" + version.number() + "版を確認に出しました。別の人が確かめると使い始めます。");
        return "redirect:/settings/tables/" + key + "/versions/" + version.id();
    }

    /** ファイルや組み立てた表が使えないときは、わけを添えて表に戻る。 */
    @ExceptionHandler
    String unusable(UnreadableTableException wrong, HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put("error", wrong.getMessage());
        return WayBack.redirect(request);
    }

    private String checked(String key, DecisionTable table, Model model) {
        desk.check(key, table);
        ProposalForm proposal = new ProposalForm();
        proposal.setXml(table.xml());
        model.addAttribute("proposal", proposal);
        return previewPage(key, table, model);
    }

    private String previewPage(String key, DecisionTable table, Model model) {
        TableGuide guide = page(key, "改める内容を確かめる", model);
        TableDifference difference = TableDifference.between(tables.current(key), table);
        TableView view = new TableView(guide, table);
        model.addAttribute("labels", view.labels());
        model.addAttribute("difference", difference);
        model.addAttribute("lines", view.lines(difference));
        model.addAttribute("effects", guide.effects(table));
        model.addAttribute("waiting", desk.proposed(key).isPresent());
        return "decision/preview";
    }

    private String rowPage(String key, String row, Model model) {
        TableGuide guide = page(key, NEW.equals(row) ? "行を加える" : "行を改める", model);
        model.addAttribute("row", row);
        model.addAttribute("fields", new TableView(guide, tables.current(key)).fields());
        return "decision/row";
    }

    private TableGuide page(String key, String title, Model model) {
        TableGuide guide = tables.guide(key);
        model.addAttribute("guide", guide);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("設定", "/settings"),
                        new Crumb(guide.title(), "/settings/tables/" + key),
                        new Crumb(title, null)));
        return guide;
    }
}

package jp.michisuji.decision.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.TableDesk;
import jp.michisuji.decision.TableDifference;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.decision.Tables;
import jp.michisuji.web.Crumb;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 決定表を見る。いま使っている表、配られた表との違い、これまでの版。 */
@Controller
@Requires(Action.SETTINGS_READ)
class TableController {

    private final Tables tables;
    private final TableDesk desk;
    private final Permissions permissions;

    TableController(Tables tables, TableDesk desk, Permissions permissions) {
        this.tables = tables;
        this.desk = desk;
        this.permissions = permissions;
    }

    @GetMapping("/settings/tables/{key}")
    String show(@PathVariable String key, Model model) {
        TableGuide guide = tables.guide(key);
        TableView view = new TableView(guide, tables.current(key));
        model.addAttribute(
                "crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("設定", "/settings"), new Crumb(guide.title(), null)));
        model.addAttribute("guide", guide);
        model.addAttribute("labels", view.writtenLabels());
        model.addAttribute("unwritten", view.unwrittenLabels());
        model.addAttribute("lines", view.lines());
        model.addAttribute("proposed", desk.proposed(key).orElse(null));
        model.addAttribute("versions", desk.versions(key));
        model.addAttribute("packedChanged", tables.packedChanged(key));
        model.addAttribute("mayEdit", permissions.allows(Action.RULE_EDIT));
        return "decision/table";
    }

    /** 配られた表に替えると何が変わるか。 */
    @GetMapping("/settings/tables/{key}/packed")
    String packed(@PathVariable String key, Model model) {
        TableGuide guide = tables.guide(key);
        DecisionTable packed = tables.packed(key);
        TableDifference difference = TableDifference.between(tables.current(key), packed);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("設定", "/settings"),
                        new Crumb(guide.title(), "/settings/tables/" + key),
                        new Crumb("配られた表との違い", null)));
        TableView view = new TableView(guide, packed);
        model.addAttribute("guide", guide);
        model.addAttribute("labels", view.labels());
        model.addAttribute("difference", difference);
        model.addAttribute("lines", view.lines(difference));
        model.addAttribute("mayEdit", permissions.allows(Action.RULE_EDIT));
        return "decision/packed";
    }

    @GetMapping("/settings/tables/{key}/file")
    ResponseEntity<byte[]> file(@PathVariable String key) {
        return dmn(tables.guide(key).key(), tables.current(key).xml());
    }

    static ResponseEntity<byte[]> dmn(String name, String xml) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name + ".dmn").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(xml.getBytes(StandardCharsets.UTF_8));
    }
}

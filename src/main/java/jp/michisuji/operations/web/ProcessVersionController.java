package jp.michisuji.operations.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.ProcessCatalogue;
import jp.michisuji.workflow.ProcessCatalogue.Version;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** プロセスの版の画面。どの版で何件動いているか、図はどうか。 */
@Controller
@RequestMapping("/operations/processes")
@Requires(Action.OPERATE)
class ProcessVersionController {

    private static final String TITLE = "プロセスの版";

    private final ProcessCatalogue catalogue;

    ProcessVersionController(ProcessCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("crumbs", Trail.to(TITLE));
        model.addAttribute("processes", ProcessGroup.of(catalogue.versions()));
        return "operations/processes";
    }

    /** @param at element to be marked on the diagram, or null */
    @GetMapping("/{id}")
    String show(@PathVariable String id, @RequestParam(required = false) String at, Model model) {
        Version version = known(id);
        String name = version.name() == null ? version.key() : version.name();
        model.addAttribute("crumbs", Trail.to(new Crumb(TITLE, "/operations/processes"), name));
        model.addAttribute("version", version);
        model.addAttribute("name", name);
        model.addAttribute("at", at);
        return "operations/process";
    }

    /** 図（BPMN）。画面の図が読み込む。 */
    @GetMapping(value = "/{id}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String id) {
        return catalogue.diagram(known(id).definitionId());
    }

    private Version known(String id) {
        return catalogue.find(id).orElseThrow(NotFoundException::new);
    }
}

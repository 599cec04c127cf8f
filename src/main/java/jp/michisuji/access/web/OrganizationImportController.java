package jp.michisuji.access.web;

import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import jp.michisuji.access.Action;
import jp.michisuji.access.ImportDesk;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.ImportChange;
import jp.michisuji.organization.ImportOutdatedException;
import jp.michisuji.organization.ImportPreview;
import jp.michisuji.organization.ImportTable;
import jp.michisuji.shared.UnreadableFileException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 組織の取込みの画面。送る、下見する、確かめて取り込む。 */
@Controller
@RequestMapping(OrganizationImportController.PATH)
@Requires(Action.ORGANIZATION_EDIT)
class OrganizationImportController {

    static final String PATH = "/settings/organization/import";

    private final ImportDesk desk;

    OrganizationImportController(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("crumbs", Trail.settings("組織の取込み"));
        model.addAttribute("tables", ImportTable.values());
        return "access/organization-import";
    }

    @PostMapping
    ModelAndView upload(@RequestParam(required = false) MultipartFile file, Principal principal) throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("ファイルを選んでください。");
        }
        try {
            UUID id = desk.keep(principal.getName(), nameOf(file), file.getBytes());
            return new ModelAndView("redirect:" + PATH + "/" + id);
        } catch (UnreadableFileException unreadable) {
            return refused(unreadable.getMessage());
        }
    }

    @GetMapping("/{id}")
    String look(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean closing,
            Principal principal,
            Model model) {
        model.addAttribute("crumbs", Trail.settings("組織の取込み"));
        model.addAttribute("looked", desk.look(principal.getName(), parse(id), closing));
        model.addAttribute("kinds", ImportChange.Kind.values());
        return "access/organization-import-preview";
    }

    @PostMapping("/{id}")
    String confirm(
            @PathVariable String id,
            @RequestParam String fingerprint,
            @RequestParam(defaultValue = "false") boolean closing,
            Principal principal,
            RedirectAttributes redirect) {
        try {
            ImportPreview written = desk.confirm(principal.getName(), parse(id), closing, fingerprint);
            redirect.addFlashAttribute(
                    "message",
                    "取り込みました（新規 %d 件、変更 %d 件）。"
                            .formatted(written.count(ImportChange.Kind.NEW), written.count(ImportChange.Kind.CHANGED)));
            return "redirect:/settings/organization";
        } catch (ImportOutdatedException outdated) {
            redirect.addFlashAttribute("outdated", true);
            return "redirect:" + PATH + "/" + id + (closing ? "?closing=true" : "");
        }
    }

    private ModelAndView refused(String reason) {
        ModelAndView page = new ModelAndView("access/organization-import", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("crumbs", Trail.settings("組織の取込み"));
        page.addObject("tables", ImportTable.values());
        page.addObject("fileError", reason);
        return page;
    }

    private static String nameOf(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotVisibleException("取込みの下見がありません");
        }
    }
}

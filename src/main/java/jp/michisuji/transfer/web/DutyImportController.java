package jp.michisuji.transfer.web;

import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.ImportOutdatedException;
import jp.michisuji.shared.OversizedFileException;
import jp.michisuji.shared.UnreadableFileException;
import jp.michisuji.transfer.sheet.DutyChange;
import jp.michisuji.transfer.sheet.DutyImport;
import jp.michisuji.transfer.sheet.DutyPreview;
import jp.michisuji.transfer.sheet.Looked;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
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

/** 業務の取込みの画面。送る、（分からない見出しと名に答える、）下見する、確かめて取り込む。 */
@Controller
@RequestMapping(DutyImportController.PATH)
@Requires(Action.DUTY_IMPORT)
class DutyImportController {

    static final String PATH = "/duties/import";

    private static final int LONGEST_NAME = 200;

    private final DutyImport imports;
    private final DutyImportPage page;

    DutyImportController(DutyImport imports, DutyImportPage page) {
        this.imports = imports;
        this.page = page;
    }

    @GetMapping
    String choose(Model model) {
        return page.choose(model);
    }

    @PostMapping
    ModelAndView upload(@RequestParam(required = false) MultipartFile file, Principal principal) throws IOException {
        if (file == null || file.isEmpty()) {
            return page.refused("ファイルを選んでください。", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            UUID id = imports.keep(principal.getName(), nameOf(file), file.getBytes());
            return new ModelAndView("redirect:" + PATH + "/" + id);
        } catch (OversizedFileException oversized) {
            return page.refused(oversized.getMessage(), HttpStatus.CONTENT_TOO_LARGE);
        } catch (UnreadableFileException unreadable) {
            return page.refused(unreadable.getMessage(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{id}")
    String look(@PathVariable String id, Principal principal, Model model) {
        Looked looked = imports.look(principal.getName(), parse(id));
        return looked.asks() ? page.ask(looked, model) : page.preview(looked, model);
    }

    @PostMapping("/{id}")
    String confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String fingerprint,
            Principal principal,
            RedirectAttributes flash) {
        UUID draft = parse(id);
        try {
            DutyPreview written = imports.confirm(principal.getName(), draft, fingerprint);
            flash.addFlashAttribute("success", "業務を取り込みました（" + counts(written) + "）。");
            return "redirect:/duties";
        } catch (ImportOutdatedException | ConflictException outdated) {
            flash.addFlashAttribute("warning", "下見の後に台帳が変わりました。何も取り込んでいません。もう一度確かめてください。");
            return "redirect:" + PATH + "/" + draft;
        }
    }

    private static String counts(DutyPreview written) {
        return "新規 %d 件、変更 %d 件、外れる %d 件"
                .formatted(
                        written.count(DutyChange.Kind.NEW),
                        written.count(DutyChange.Kind.CHANGED),
                        written.count(DutyChange.Kind.REMOVED));
    }

    private static String nameOf(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}

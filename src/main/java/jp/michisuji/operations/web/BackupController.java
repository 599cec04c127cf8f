package jp.michisuji.operations.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.operations.database.BackupDesk;
import jp.michisuji.operations.database.BackupFile;
import jp.michisuji.web.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 控えの画面。組み込みのデータベースなら控えを取り、外部のものなら取り方を言う。 */
@Controller
@RequestMapping("/operations/backup")
@Requires(Action.BACKUP)
class BackupController {

    private final ObjectProvider<BackupDesk> embedded;

    /** @param embedded empty where an external database is used */
    BackupController(ObjectProvider<BackupDesk> embedded) {
        this.embedded = embedded;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("crumbs", Trail.to("控えと復元"));
        BackupDesk desk = embedded.getIfAvailable();
        if (desk == null) {
            return "operations/external-backup";
        }
        model.addAttribute("state", desk.state());
        List<BackupFile> files = desk.files();
        model.addAttribute("files", files);
        // 型の見張りが、テンプレートから Path に触れさせない
        files.stream()
                .findFirst()
                .ifPresent(file ->
                        model.addAttribute("folder", String.valueOf(file.path().getParent())));
        return "operations/backup";
    }

    @PostMapping
    String begin(RedirectAttributes flash) {
        BackupDesk desk = embedded.getIfAvailable();
        if (desk == null) {
            throw new NotFoundException();
        }
        desk.begin();
        flash.addFlashAttribute("success", "控えを取り始めました。取り終わると一覧に並びます。");
        return "redirect:/operations/backup";
    }
}

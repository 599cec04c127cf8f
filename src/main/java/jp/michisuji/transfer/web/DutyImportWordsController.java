package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.sheet.ImportWords;
import jp.michisuji.transfer.sheet.ImportWords.Word;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 取込みの読み方を覚え、忘れる。台帳は変わらない。 */
@Controller
@Requires(Action.DUTY_IMPORT)
class DutyImportWordsController {

    private final ImportWords words;
    private final CurrentUser user;

    DutyImportWordsController(ImportWords words, CurrentUser user) {
        this.words = words;
        this.user = user;
    }

    @PostMapping("/duties/import/{id}/words")
    String answer(@PathVariable String id, @ModelAttribute ImportWordsForm form, RedirectAttributes flash) {
        List<Word> answers = form.words();
        if (answers.stream().allMatch(Word::valid)) {
            words.remember(answers, user.actor());
        } else {
            flash.addFlashAttribute("error", "読み方をすべて選んでください。");
        }
        return "redirect:/duties/import/{id}";
    }

    @PostMapping("/duties/import/words/forget")
    String forget(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String word,
            RedirectAttributes flash) {
        words.forget(kind, word, user.actor());
        flash.addFlashAttribute("success", "「" + word + "」の読み方を忘れました。次の取込みでまた尋ねます。");
        return "redirect:/duties/import";
    }
}

package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.LateOpinions;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** あとから届いた意見を加える画面。加えると、聴取は伝え終えるまで終わっていないものに戻る。 */
@Controller
@Requires(Action.HEARING_EDIT)
class LateOpinionController {

    private final HearingAccess access;
    private final LateOpinions late;
    private final AnswerChecks checks;
    private final HearingDates dates;
    private final CurrentUser user;

    LateOpinionController(
            HearingAccess access, LateOpinions late, AnswerChecks checks, HearingDates dates, CurrentUser user) {
        this.access = access;
        this.late = late;
        this.checks = checks;
        this.dates = dates;
        this.user = user;
    }

    @GetMapping("/hearings/{id}/opinions/new")
    String ask(@PathVariable long id, @ModelAttribute("form") LateOpinionInput form, Model model) {
        return page(open(id), model);
    }

    @PostMapping("/hearings/{id}/opinions/new")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LateOpinionInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing hearing = open(id);
        LocalDate arrived =
                checks.read("arrived", form.getArrived(), "届いた日", errors).orElse(null);
        if (arrived != null && arrived.isAfter(dates.today())) {
            errors.rejectValue("arrived", "future", "まだ来ていない日です。届いた日を入力してください。");
        }
        if (errors.hasErrors()) {
            return page(hearing, model);
        }
        boolean apart = late.add(id, form.getBody().strip(), arrived, user.actorAs(hearing.explainingPost()));
        flash.addFlashAttribute("success", apart ? "意見を加えました。回答を決める仕事が説明する職に届きました。" : "意見を加えました。ほかの意見と一緒に答えます。");
        return "redirect:/hearings/{id}";
    }

    private Hearing open(long id) {
        Hearing hearing = access.editable(id);
        late.objection(hearing).ifPresent(why -> {
            throw new ConflictException(why);
        });
        return hearing;
    }

    private String page(Hearing hearing, Model model) {
        return access.page(hearing, "あとから届いた意見を加える", "hearings/late-opinion", model);
    }
}

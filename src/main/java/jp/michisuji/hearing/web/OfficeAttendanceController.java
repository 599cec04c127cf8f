package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.OfficeAttendanceDesk;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 区役所改革担当の同席を求める画面。 */
@Controller
@Requires(Action.HEARING_EDIT)
class OfficeAttendanceController {

    private final HearingAccess access;
    private final OfficeAttendanceDesk desk;
    private final CurrentUser user;

    OfficeAttendanceController(HearingAccess access, OfficeAttendanceDesk desk, CurrentUser user) {
        this.access = access;
        this.desk = desk;
        this.user = user;
    }

    @GetMapping("/hearings/{id}/attendance")
    String ask(@PathVariable long id, @ModelAttribute("form") ReasonInput form, Model model) {
        return page(open(id), model);
    }

    @PostMapping("/hearings/{id}/attendance")
    String request(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing hearing = open(id);
        if (errors.hasErrors()) {
            return page(hearing, model);
        }
        desk.request(id, form.getReason().strip(), user.actorAs(hearing.explainingPost()));
        flash.addFlashAttribute("success", "区役所改革担当に同席を求めました。答えはこの画面に出ます。");
        return "redirect:/hearings/{id}";
    }

    private Hearing open(long id) {
        Hearing hearing = access.editable(id);
        desk.objection(hearing).ifPresent(why -> {
            throw new ConflictException(why);
        });
        return hearing;
    }

    private String page(Hearing hearing, Model model) {
        return access.page(hearing, "改革担当の同席を求める", "hearings/attendance", model);
    }
}

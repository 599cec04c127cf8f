package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackReopening;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 準備の一つの筋をやり直す画面。 */
@Controller
@Requires(Action.TRACK_REOPEN)
class TrackReopeningController {

    private final TransferAccess access;
    private final TrackReopening reopening;

    TrackReopeningController(TransferAccess access, TrackReopening reopening) {
        this.access = access;
        this.reopening = reopening;
    }

    @GetMapping("/transfers/{id}/reopen")
    String ask(@PathVariable long id, @ModelAttribute("form") ReasonForm form, Model model) {
        return page(access.demand(id, Action.TRACK_REOPEN), model);
    }

    @PostMapping("/transfers/{id}/reopen")
    String reopen(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Transfer transfer = access.demand(id, Action.TRACK_REOPEN);
        Optional<Track> chosen = reopening.reopenable(transfer).stream()
                .filter(track -> track.name().equals(form.getChoice()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("choice", "missing", "やり直す準備を選んでください。");
        }
        if (errors.hasErrors()) {
            return page(transfer, model);
        }
        reopening.reopen(id, chosen.get(), form.getReason().strip(), access.actor(transfer));
        flash.addFlashAttribute("success", chosen.get().label() + "のやり直しを始めました。最初の仕事が届きました。");
        return "redirect:/transfers/{id}";
    }

    private String page(Transfer transfer, Model model) {
        List<Choice> tracks = reopening.reopenable(transfer).stream()
                .map(track -> Choice.of(track.name(), track.label()))
                .toList();
        model.addAttribute("tracks", tracks);
        return access.page(transfer, "準備をやり直す", "transfer/reopen", model);
    }
}

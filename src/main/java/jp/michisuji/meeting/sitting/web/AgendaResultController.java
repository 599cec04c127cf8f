package jp.michisuji.meeting.sitting.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.meeting.AgendaResults;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.UnsettledAgenda;
import jp.michisuji.web.Choice;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 議題の扱いを書く。道筋にある議題は、審議結果を記録する仕事で決まるので、案件が取り下げられたあとの取下げだけを書ける。 */
@Controller
class AgendaResultController {

    private final SittingPages pages;
    private final Agenda agenda;
    private final AgendaResults results;
    private final UnsettledAgenda unsettled;
    private final CurrentUser user;

    AgendaResultController(
            SittingPages pages, Agenda agenda, AgendaResults results, UnsettledAgenda unsettled, CurrentUser user) {
        this.pages = pages;
        this.agenda = agenda;
        this.results = results;
        this.unsettled = unsettled;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/agenda/{item}/result")
    @Requires(Action.RECORD_EDIT)
    String ask(@PathVariable long id, @PathVariable long item, Model model) {
        model.addAttribute("form", AgendaResultForm.of(agenda.get(item)));
        return page(pages.changeable(id, Action.RECORD_EDIT), item, model);
    }

    @PostMapping("/meetings/{id}/agenda/{item}/result")
    @Requires(Action.RECORD_EDIT)
    String note(
            @PathVariable long id,
            @PathVariable long item,
            @Valid @ModelAttribute("form") AgendaResultForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        AgendaItem line = line(sitting, item);
        if (form.getResult() != null && !open(line).contains(form.getResult())) {
            errors.rejectValue("result", "road", "道筋にある議題の扱いは、審議結果を記録する仕事で書いてください。");
        }
        if (errors.hasErrors()) {
            return page(sitting, item, model);
        }
        results.note(item, form.getResult(), form.getNote(), form.getVersion(), user.actor());
        flash.addFlashAttribute(
                "success", "議題「" + line.title() + "」を「" + form.getResult().label() + "」としました。");
        return "redirect:/meetings/{id}";
    }

    private List<AgendaResult> open(AgendaItem line) {
        if (line.deliberationId() == null) {
            return List.of(AgendaResult.values());
        }
        return unsettled.onTheRoad(line) ? List.of() : List.of(AgendaResult.WITHDRAWN);
    }

    private String page(Sitting sitting, long item, Model model) {
        AgendaItem line = line(sitting, item);
        model.addAttribute("line", line);
        model.addAttribute(
                "results",
                Stream.of(AgendaResult.values())
                        .filter(open(line)::contains)
                        .map(result -> new Choice(result.name(), result.label(), says(result)))
                        .toList());
        pages.put(sitting, "議題の扱い", model);
        return "meeting/agenda-result";
    }

    private static String says(AgendaResult result) {
        return switch (result) {
            case CONTINUED -> "要旨案にしたとき、同じ会議体の次の会議へ送られます。";
            case WITHDRAWN -> "議題はここで終わり、次の会議へは送られません。";
            default -> null;
        };
    }

    private AgendaItem line(Sitting sitting, long id) {
        AgendaItem line = agenda.get(id);
        if (line.sittingId() != sitting.id()) {
            throw new NotFoundException();
        }
        return line;
    }
}

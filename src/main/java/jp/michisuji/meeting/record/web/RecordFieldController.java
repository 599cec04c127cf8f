package jp.michisuji.meeting.record.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.record.LiveRecord;
import jp.michisuji.meeting.record.Written;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 記録の欄を一つずつ保存する。JavaScript がなければ、欄ごとのボタンで同じことをする。 */
@Controller
@Requires(Action.RECORD_EDIT)
class RecordFieldController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final String GONE = "他の職員がこの行を消しました。書いた文はこの欄に残っています。要るなら、新しい行に写してください。";

    private final RecordPages pages;
    private final LiveRecord record;
    private final FieldValues values;
    private final CurrentUser user;
    private final Clock clock;

    RecordFieldController(RecordPages pages, LiveRecord record, FieldValues values, CurrentUser user, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.values = values;
        this.user = user;
        this.clock = clock;
    }

    @PostMapping(path = "/meetings/{id}/record/fields", headers = "HX-Request")
    String live(@PathVariable long id, FieldEntry entry, HttpServletResponse response, Model model) {
        Sitting sitting = pages.demand(id);
        LiveField field = written(id, entry);
        pages.lists(sitting, new LiveFields(field), model);
        model.addAttribute("field", field);
        if (entry.choose() == null) {
            return "meeting/record-parts :: after(f=${field})";
        }
        response.setHeader("HX-Retarget", "#f-" + field.id());
        response.setHeader("HX-Reswap", "outerHTML");
        return "meeting/record-parts :: cell(f=${field})";
    }

    @PostMapping("/meetings/{id}/record/fields")
    String plain(
            @PathVariable long id,
            FieldEntry entry,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = pages.demand(id);
        LiveField field = written(id, entry);
        if (field.message() != null) {
            flash.addFlashAttribute("success", "「" + entry.field().label() + "」を保存しました。");
            return "redirect:/meetings/{id}/record#f-" + field.id();
        }
        if (GONE.equals(field.error())) {
            throw new ConflictException(GONE);
        }
        response.setStatus(field.contested() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_OK);
        return pages.page(sitting, new LiveFields(field), model);
    }

    private LiveField written(long id, FieldEntry entry) {
        String wanted = entry.wanted();
        return values.problem(entry.field(), wanted)
                .map(problem -> LiveField.refused(entry.at(), wanted, entry.known(), problem))
                .orElseGet(() -> write(id, entry, FieldValues.stored(entry.field(), wanted)));
    }

    private LiveField write(long id, FieldEntry entry, String wanted) {
        try {
            Written written = record.write(id, entry.at(), entry.known(), wanted, user.actor());
            return switch (written.outcome()) {
                case SAVED ->
                    LiveField.saved(
                            entry.at(), wanted, "保存しました " + LocalTime.now(clock).format(TIME));
                case CONFLICT -> LiveField.contested(entry.at(), wanted, entry.known(), written.now(), written.by());
                case GONE -> LiveField.refused(entry.at(), wanted, entry.known(), GONE);
            };
        } catch (ConflictException refused) {
            return LiveField.refused(entry.at(), wanted, entry.known(), refused.getMessage() + "。");
        }
    }
}

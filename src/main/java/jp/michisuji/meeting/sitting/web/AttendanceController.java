package jp.michisuji.meeting.sitting.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.Attendances;
import jp.michisuji.meeting.BodyMembers;
import jp.michisuji.meeting.Presence;
import jp.michisuji.meeting.RollCall;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.sitting.CallSeal;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 出欠を書く。構成員すべての出席・欠席・代理を一度に。 */
@Controller
class AttendanceController {

    private final SittingPages pages;
    private final Attendances attendances;
    private final BodyMembers members;
    private final RollCall rollCall;
    private final Organization organization;
    private final CurrentUser user;

    AttendanceController(
            SittingPages pages,
            Attendances attendances,
            BodyMembers members,
            RollCall rollCall,
            Organization organization,
            CurrentUser user) {
        this.pages = pages;
        this.attendances = attendances;
        this.members = members;
        this.rollCall = rollCall;
        this.organization = organization;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/attendance")
    @Requires(Action.RECORD_EDIT)
    String ask(@PathVariable long id, @ModelAttribute("form") AttendanceForm form, Model model) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        List<Attendance> known = attendances.of(id);
        Map<String, Attendance> byPost = known.stream().collect(Collectors.toMap(Attendance::postCode, one -> one));
        form.setLines(posts(sitting, known).stream()
                .map(post -> AttendanceLine.of(post, byPost.get(post)))
                .toList());
        form.setSeen(seal(known));
        return page(sitting, model);
    }

    @PostMapping("/meetings/{id}/attendance")
    @Requires(Action.RECORD_EDIT)
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AttendanceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        List<Attendance> known = attendances.of(id);
        check(sitting, known, form, errors);
        if (errors.hasErrors()) {
            return page(sitting, model);
        }
        rollCall.record(id, known, roll(id, form), user.actor());
        flash.addFlashAttribute("success", "出欠を書きました（" + RollCall.counts(attendances.of(id)) + "）。");
        return "redirect:/meetings/{id}";
    }

    private void check(Sitting sitting, List<Attendance> known, AttendanceForm form, BindingResult errors) {
        if (!seal(known).equals(form.getSeen())) {
            errors.reject("changed", "見ていた間に、他の職員が出欠を書きました。もう一度開いて確かめてください。");
        }
        Set<String> expected = posts(sitting, known);
        Set<String> names = organization.posts().stream().map(Post::name).collect(Collectors.toSet());
        for (int at = 0; at < form.getLines().size(); at++) {
            AttendanceLine line = form.getLines().get(at);
            if (line.getPresence() == null || !expected.contains(line.getPostCode())) {
                errors.rejectValue("lines[" + at + "].presence", "missing", "出席・欠席・代理から選んでください。");
            } else if (line.deputed() && line.substituteTyped() == null) {
                errors.rejectValue("lines[" + at + "].substitute", "missing", "代理で出た職を入力してください。");
            } else if (line.deputed() && !names.contains(line.substituteTyped())) {
                errors.rejectValue("lines[" + at + "].substitute", "unknown", "代理で出た職は、候補にある職名で入力してください。");
            }
        }
    }

    private static List<Attendance> roll(long sittingId, AttendanceForm form) {
        return IntStream.range(0, form.getLines().size())
                .mapToObj(at -> form.getLines().get(at).attendance(sittingId, at))
                .toList();
    }

    /** 既に出欠のある職と、今の構成員。 */
    private Set<String> posts(Sitting sitting, List<Attendance> known) {
        Set<String> posts =
                new LinkedHashSet<>(known.stream().map(Attendance::postCode).toList());
        posts.addAll(members.of(sitting.bodyCode()));
        return posts;
    }

    private static String seal(List<Attendance> known) {
        return CallSeal.of(known.toString());
    }

    private String page(Sitting sitting, Model model) {
        List<Post> posts = new ArrayList<>(organization.posts());
        model.addAttribute("posts", posts);
        model.addAttribute("postNames", posts.stream().collect(Collectors.toMap(Post::code, Post::name)));
        model.addAttribute(
                "presences",
                Stream.of(Presence.values())
                        .map(presence -> Choice.of(presence.name(), presence.label()))
                        .toList());
        pages.put(sitting, "出欠を書く", model);
        return "meeting/attendance";
    }
}

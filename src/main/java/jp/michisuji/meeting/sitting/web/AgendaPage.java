package jp.michisuji.meeting.sitting.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.meeting.sitting.AgendaEditing;
import jp.michisuji.meeting.sitting.AgendaTimetable;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** 次第の画面に載せること。時刻の付いた議題と、選択肢。議題が幾つあっても、文の数は変わらない。 */
@Component
class AgendaPage {

    private final SittingPages pages;
    private final Agenda agenda;
    private final MeetingSight sight;
    private final Organization organization;
    private final WorkingPosts workers;

    AgendaPage(SittingPages pages, Agenda agenda, MeetingSight sight, Organization organization, WorkingPosts workers) {
        this.pages = pages;
        this.agenda = agenda;
        this.sight = sight;
        this.organization = organization;
        this.workers = workers;
    }

    String list(Sitting sitting, Model model) {
        AgendaTimetable table = AgendaTimetable.of(sitting, sight.now().agenda(agenda.of(sitting.id())));
        model.addAttribute("table", table);
        model.addAttribute("full", table.slots().size() >= AgendaEditing.MOST);
        model.addAttribute("most", AgendaEditing.MOST);
        model.addAttribute(
                "postNames", organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name)));
        choices(model);
        pages.put(sitting, "次第", model);
        return "meeting/agenda";
    }

    String one(Sitting sitting, String title, Model model) {
        choices(model);
        pages.put(sitting, title, model);
        return "meeting/agenda-item";
    }

    void check(AgendaItemForm form, Errors errors) {
        if (!errors.hasFieldErrors("minutes") && form.minutesTyped() != null && form.minutesTyped() > 600) {
            errors.rejectValue("minutes", "long", "所要時間は1〜600の数で入力してください。");
        }
        String presenter = form.getPresenterPost();
        if (presenter != null
                && !presenter.isBlank()
                && organization.findPost(presenter).isEmpty()) {
            errors.rejectValue("presenterPost", "unknown", "説明する職を選んでください。");
        }
    }

    private void choices(Model model) {
        model.addAttribute(
                "kinds",
                Stream.of(AgendaKind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label()))
                        .toList());
        model.addAttribute(
                "posts",
                workers.all().stream()
                        .map(post -> Choice.of(post.code(), post.name()))
                        .toList());
    }
}

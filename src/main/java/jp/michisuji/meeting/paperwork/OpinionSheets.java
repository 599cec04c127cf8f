package jp.michisuji.meeting.paperwork;

import java.util.List;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.OpinionState;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.paperwork.OpinionSheet.Row;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 意見・指摘事項一覧を組む。取り下げた意見は載せない。 */
@Component
class OpinionSheets implements SheetMaker {

    private final Opinions opinions;
    private final Agenda agenda;
    private final MeetingSight sight;
    private final Organization organization;

    OpinionSheets(Opinions opinions, Agenda agenda, MeetingSight sight, Organization organization) {
        this.opinions = opinions;
        this.agenda = agenda;
        this.sight = sight;
        this.organization = organization;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.OPINIONS;
    }

    @Override
    public boolean fits(Sitting sitting) {
        return !published(sitting).isEmpty();
    }

    @Override
    public OpinionSheet make(Sitting sitting) {
        return new OpinionSheet(
                sitting.title(),
                sitting.dateInWords(),
                subject(sitting.id()),
                published(sitting).stream()
                        .filter(it -> it.state() != OpinionState.WITHDRAWN)
                        .map(this::row)
                        .toList());
    }

    /** 話し合ったことが一つなら、それについての意見である。 */
    private String subject(long sittingId) {
        List<AgendaItem> discussed = sight.published().agenda(agenda.of(sittingId)).stream()
                .filter(item -> item.kind() != AgendaKind.OTHER)
                .toList();
        return discussed.size() == 1 ? discussed.get(0).title() : null;
    }

    private List<Opinion> published(Sitting sitting) {
        return sight.published().opinions(opinions.ofSitting(sitting.id()));
    }

    private Row row(Opinion it) {
        boolean replied = !it.state().pending() && it.answer() != null;
        return new Row(
                it.number(),
                it.body(),
                it.speaker(),
                replied ? it.answer() : waiting(it),
                replied ? it.answerer() : null,
                it.origin().garbled());
    }

    private String waiting(Opinion it) {
        String due = it.charge().dueOn() == null
                ? ""
                : "、" + JapaneseDate.format(it.charge().dueOn()) + "まで";
        String owner = it.answeringPost() == null
                ? "受け持つ職は未定"
                : organization.findPost(it.answeringPost()).map(Post::name).orElse(it.answeringPost());
        return it.state().label() + "（" + owner + due + "）";
    }
}

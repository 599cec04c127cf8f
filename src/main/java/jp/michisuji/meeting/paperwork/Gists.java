package jp.michisuji.meeting.paperwork;

import java.util.List;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.Minutes;
import jp.michisuji.meeting.Minutes.Minute;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.sight.MeetingSight;
import org.springframework.stereotype.Component;

/** 要旨を組む。 */
@Component
class Gists implements SheetMaker {

    private final Shidais shidais;
    private final Agenda agenda;
    private final Attendants attendants;
    private final MeetingSight sight;
    private final Minutes minutes;

    Gists(Shidais shidais, Agenda agenda, Attendants attendants, MeetingSight sight, Minutes minutes) {
        this.shidais = shidais;
        this.agenda = agenda;
        this.attendants = attendants;
        this.sight = sight;
        this.minutes = minutes;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.GIST;
    }

    @Override
    public GistSheet make(Sitting sitting) {
        List<Minute> all = sight.published().minutes(minutes.of(sitting.id()));
        Attendants.Words attended = attendants.of(sitting);
        return new GistSheet(
                sitting.title(),
                sitting.dateInWords(),
                Shidais.numbered(discussed(sitting.id())),
                attended.present(),
                attended.absent(),
                shidais.papers(sitting.id()),
                ofKind(all, Minute.Kind.SUMMARY).stream().map(Minute::body).toList(),
                Exchanges.parts(ofKind(all, Minute.Kind.EXCHANGE)));
    }

    /** 「その他」は次第には並ぶが、要旨の議題には並ばない（第3回・第4回部会）。 */
    private List<AgendaItem> discussed(long sittingId) {
        return sight.published().agenda(agenda.of(sittingId)).stream()
                .filter(item -> item.kind() != AgendaKind.OTHER)
                .toList();
    }

    private static List<Minute> ofKind(List<Minute> minutes, Minute.Kind kind) {
        return minutes.stream().filter(minute -> minute.kind() == kind).toList();
    }
}

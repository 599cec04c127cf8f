package jp.michisuji.meeting.paperwork;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.Attendances;
import jp.michisuji.meeting.Minutes;
import jp.michisuji.meeting.Minutes.Minute;
import jp.michisuji.meeting.Presence;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 要旨を組む。 */
@Component
class Gists implements SheetMaker {

    private final Shidais shidais;
    private final Agenda agenda;
    private final Attendances attendances;
    private final Minutes minutes;
    private final Organization organization;

    Gists(Shidais shidais, Agenda agenda, Attendances attendances, Minutes minutes, Organization organization) {
        this.shidais = shidais;
        this.agenda = agenda;
        this.attendances = attendances;
        this.minutes = minutes;
        this.organization = organization;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.GIST;
    }

    @Override
    public GistSheet make(Sitting sitting) {
        List<Minute> all = minutes.of(sitting.id());
        List<Attendance> attendance = attendances.of(sitting.id());
        return new GistSheet(
                sitting.title(),
                sitting.dateInWords(),
                Shidais.numbered(discussed(sitting.id())),
                posts(attendance, false),
                posts(attendance, true),
                shidais.papers(sitting.id()),
                ofKind(all, Minute.Kind.SUMMARY).stream().map(Minute::body).toList(),
                Exchanges.parts(ofKind(all, Minute.Kind.EXCHANGE)));
    }

    /** 「その他」は次第には並ぶが、要旨の議題には並ばない（第3回・第4回部会）。 */
    private List<AgendaItem> discussed(long sittingId) {
        return agenda.of(sittingId).stream()
                .filter(item -> item.kind() != AgendaKind.OTHER)
                .toList();
    }

    private String posts(List<Attendance> attendance, boolean absent) {
        String posts = attendance.stream()
                .filter(one -> (one.presence() == Presence.ABSENT) == absent)
                .map(this::words)
                .collect(Collectors.joining("、"));
        return posts.isEmpty() ? absent && !attendance.isEmpty() ? "なし" : "記録なし" : posts;
    }

    private String words(Attendance one) {
        String post = organization.findPost(one.postCode()).map(Post::name).orElse(one.postCode());
        return one.presence() == Presence.DEPUTED && one.substitute() != null
                ? post + "（代理 " + one.substitute() + "）"
                : post;
    }

    private static List<Minute> ofKind(List<Minute> minutes, Minute.Kind kind) {
        return minutes.stream().filter(minute -> minute.kind() == kind).toList();
    }
}

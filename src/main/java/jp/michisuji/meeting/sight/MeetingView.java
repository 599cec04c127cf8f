package jp.michisuji.meeting.sight;

import java.util.List;
import java.util.Set;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Minutes.Minute;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Paper;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.paper.DecidedPaper;
import jp.michisuji.meeting.paper.ShelvedPaper;
import jp.michisuji.workflow.Sight;

/**
 * 見えるもの。一回の会議のうち、一人の人に見せるもの。
 *
 * @param deliberations 見せない審議
 * @param agendaItems 見せない議題
 */
public record MeetingView(Sight sight, Set<Long> deliberations, Set<Long> agendaItems) {

    /** 伏せた議題の名。あることは知らせる。 */
    public static final String AGENDA_MASK = "非公開の議題";

    /** 次第の並びは変えず、題と記載だけを伏せる。 */
    public List<AgendaItem> agenda(List<AgendaItem> items) {
        return items.stream().map(this::shown).toList();
    }

    public AgendaItem shown(AgendaItem item) {
        return agendaItems.contains(item.id()) ? item.masked(AGENDA_MASK) : item;
    }

    public List<Deliberation> deliberations(List<Deliberation> all) {
        return all.stream().filter(it -> sight.sees(it.itemId())).toList();
    }

    public List<Minute> minutes(List<Minute> all) {
        return all.stream()
                .filter(it -> !agendaItems.contains(it.agendaItemId()))
                .toList();
    }

    public List<ProgressEntry> progress(List<ProgressEntry> all) {
        return all.stream()
                .filter(it -> sight.sees(it.itemId()) && !agendaItems.contains(it.agendaItemId()))
                .toList();
    }

    public List<Opinion> opinions(List<Opinion> all) {
        return all.stream().filter(this::sees).toList();
    }

    public boolean sees(Opinion it) {
        return !deliberations.contains(it.place().deliberationId())
                && !agendaItems.contains(it.place().agendaItemId());
    }

    public List<Paper> papers(List<Paper> all) {
        return all.stream()
                .filter(it -> !deliberations.contains(it.deliberationId()))
                .toList();
    }

    public List<ShelvedPaper> shelved(List<ShelvedPaper> all) {
        return all.stream().filter(it -> sight.sees(it.itemId())).toList();
    }

    public List<DecidedPaper> decided(List<DecidedPaper> all) {
        return all.stream().filter(it -> sight.sees(it.itemId())).toList();
    }

    public List<AuditEntry> history(List<AuditEntry> all) {
        return all.stream().filter(it -> sight.sees(it.itemId())).toList();
    }
}

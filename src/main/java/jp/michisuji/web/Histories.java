package jp.michisuji.web;

import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;

/** 履歴の書き方。監査記録を、日時と職を添えた普通の言葉にする。 */
@Component
public class Histories {

    private static final String EMPTY = "（空）";

    private final Dates dates;

    Histories(Dates dates) {
        this.dates = dates;
    }

    public List<HistoryLine> of(List<AuditEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    private HistoryLine line(AuditEntry entry) {
        List<String> changes = entry.changes().stream()
                .map(change -> change.label() + ": " + words(change.before()) + " → " + words(change.after()))
                .toList();
        return new HistoryLine(dates.formatDateTime(entry.at()), who(entry.actor()), entry.summary(), changes);
    }

    /** 職を先に言う。人の名札はその後に添える。 */
    private static String who(Actor actor) {
        return actor.postName() == null ? actor.personLabel() : actor.postName() + "　" + actor.personLabel();
    }

    private static String words(String value) {
        return value == null || value.isBlank() ? EMPTY : value;
    }
}

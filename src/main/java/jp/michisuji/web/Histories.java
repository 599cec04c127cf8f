package jp.michisuji.web;

import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Component;

/** 履歴の書き方。監査記録を、日時と職を添えた普通の言葉にする。 */
@Component
public class Histories {

    private static final String EMPTY = "（空）";

    private final Dates dates;
    private final Organization organization;

    Histories(Dates dates, Organization organization) {
        this.dates = dates;
        this.organization = organization;
    }

    public List<HistoryLine> of(List<AuditEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    private HistoryLine line(AuditEntry entry) {
        List<String> changes = entry.changes().stream()
                .map(change -> change.label() + ": " + words(change.before()) + " → " + words(change.after()))
                .toList();
        return new HistoryLine(
                dates.formatDateTime(entry.at()), who(entry.actor()), nowName(entry), entry.summary(), changes);
    }

    private String nowName(AuditEntry entry) {
        String post = entry.actor().postCode();
        return post == null
                ? null
                : organization.postName(post, entry.at().toLocalDate()).now();
    }

    /** 職を先に言う。人の名札はその後に添える。 */
    private static String who(Actor actor) {
        return actor.postName() == null ? actor.personLabel() : actor.postName() + "　" + actor.personLabel();
    }

    private static String words(String value) {
        return value == null || value.isBlank() ? EMPTY : value;
    }
}

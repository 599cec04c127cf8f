package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * 業務の下書き。台帳に載せる前の一行。行き先の別は引継ぎ先から決まるので持たない。
 *
 * @param transferOn 移管日。分からなければ {@code null}
 */
public record DutyDraft(
        String section,
        String team,
        String heading,
        String name,
        String headcount,
        List<Destination> destinations,
        LocalDate transferOn,
        String note,
        String source) {

    public DutyDraft {
        destinations = List.copyOf(destinations);
    }

    public DutyDraft withDestinations(List<Destination> others) {
        return new DutyDraft(section, team, heading, name, headcount, others, transferOn, note, source);
    }

    public DutyDraft withNote(String other) {
        return new DutyDraft(section, team, heading, name, headcount, destinations, transferOn, other, source);
    }
}

package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * 業務。星取表の一行。今どの課が担い、改革のあと誰が何を担うか。
 *
 * @param itemId 属する改革案件。まだ結び付けていなければ {@code null}
 * @param section 今の課（「まちづくり課」）。五つの総合支所に同じ名の課がある
 * @param team 係・区分（「土木担当」）。印刷がなければ {@code null}
 * @param heading 〜に関すること
 * @param headcount 必要人員数の欄に印刷されたとおりの文字。欄がなければ {@code null}
 * @param transferOn 移管日。移さないものは {@code null}
 * @param source 典拠（資料と行）
 * @param version 楽観の錠。0 から
 */
public record Duty(
        Long id,
        Long itemId,
        String section,
        String team,
        String heading,
        String name,
        String headcount,
        List<Destination> destinations,
        Disposition disposition,
        LocalDate transferOn,
        String note,
        String source,
        int sortOrder,
        int version) {

    /** 監査の主題としての種類。 */
    public static final String SUBJECT = "duty";

    public Duty {
        destinations = List.copyOf(destinations);
    }

    /** 分担未記入。二つ以上の受け手があるのに、分担の名のないものがある（T5「業務の押し付け合い」を残さない）。 */
    public boolean partsMissing() {
        return destinations.size() > 1 && destinations.stream().anyMatch(it -> it.part() == null);
    }

    /** 必要人員数を、人が引継ぎ先ごとに分けるのを待っているか（T11）。 */
    public boolean headcountAwaitsSplit() {
        return new Headcount(headcount).awaitsSplit(destinations);
    }

    /** まだ台帳にない業務の、内容のない下地。 */
    public static Duty blank(int sortOrder) {
        return new Duty(null, null, null, null, null, null, null, List.of(), null, null, null, null, sortOrder, 0);
    }

    public Duty numbered(long number) {
        return new Duty(
                number,
                itemId,
                section,
                team,
                heading,
                name,
                headcount,
                destinations,
                disposition,
                transferOn,
                note,
                source,
                sortOrder,
                version);
    }

    /** 内容を改めた同じ業務。 */
    public Duty with(DutyDraft draft, Long item, Disposition to) {
        return new Duty(
                id,
                item,
                draft.section(),
                draft.team(),
                draft.heading(),
                draft.name(),
                draft.headcount(),
                draft.destinations(),
                to,
                to.moves() ? draft.transferOn() : null,
                draft.note(),
                draft.source(),
                sortOrder,
                version);
    }

    public DutyDraft draft() {
        return new DutyDraft(section, team, heading, name, headcount, destinations, transferOn, note, source);
    }
}

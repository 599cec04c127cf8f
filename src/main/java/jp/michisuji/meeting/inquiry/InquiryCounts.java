package jp.michisuji.meeting.inquiry;

import java.util.List;
import java.util.function.Predicate;

/** 照会の数え。いくつの課が、どの状態にあるか。 */
public record InquiryCounts(long asked, long unread, long seen, long overdue, long answered, long nothing, long left) {

    public static InquiryCounts of(List<SectionLine> lines) {
        return new InquiryCounts(
                lines.size(),
                count(lines, line -> line.open() && line.seenAt() == null),
                count(lines, line -> line.open() && line.seenAt() != null),
                count(lines, SectionLine::overdue),
                count(lines, line -> line.state() == SectionState.ANSWERED),
                count(lines, line -> line.state() == SectionState.NOTHING),
                count(lines, line -> line.state() == SectionState.UNANSWERED));
    }

    private static long count(List<SectionLine> lines, Predicate<SectionLine> which) {
        return lines.stream().filter(which).count();
    }
}

package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.calendar.OpenDays;

/**
 * 知らせる日に当たる期限の幅。台帳から、今日知らせうる仕事だけを読むために使う。
 *
 * <p>期限が閉庁日のこともあるので、一つの「あと何開庁日」に当たる期限は、次の開庁日の前の日まで続く。
 */
record DueSpans(List<Span> spans) {

    /** どちらの日も含む。 */
    record Span(LocalDate from, LocalDate to) {}

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    DueSpans {
        spans = List.copyOf(spans);
    }

    /**
     * 今日知らせうる期限。
     *
     * @param previous 前にまとめを作った日。止まっていた間に来たはずの分も読む。初めてなら {@code null}
     * @param leads 期限の何開庁日前に知らせるか。0 以上
     */
    static DueSpans of(LocalDate today, LocalDate previous, OpenDays calendar, Collection<Integer> leads) {
        Stream<Span> overdue = Stream.of(new Span(BEGINNING, today.minusDays(1)));
        Stream<Span> coming = leads.stream().map(lead -> span(today, previous, calendar, lead));
        return new DueSpans(merged(Stream.concat(overdue, coming)
                .filter(span -> !span.to().isBefore(span.from()))
                .sorted(Comparator.comparing(Span::from))
                .toList()));
    }

    private static Span span(LocalDate today, LocalDate previous, OpenDays calendar, int lead) {
        LocalDate to = calendar.plus(today, lead + 1).minusDays(1);
        if (previous != null) {
            return new Span(calendar.plus(previous, lead + 1), to);
        }
        return new Span(lead == 0 ? today : calendar.plus(today, lead), to);
    }

    /** 重なる幅を一つにし、同じ仕事を二度読まない。 */
    private static List<Span> merged(List<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && !span.from().isAfter(last.to())) {
                LocalDate to = span.to().isAfter(last.to()) ? span.to() : last.to();
                merged.set(merged.size() - 1, new Span(last.from(), to));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    boolean covers(LocalDate due) {
        return spans.stream().anyMatch(span -> !due.isBefore(span.from()) && !due.isAfter(span.to()));
    }
}

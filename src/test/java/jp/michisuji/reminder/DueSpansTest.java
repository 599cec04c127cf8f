package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import org.junit.jupiter.api.Test;

/** 知らせる日に当たる期限の幅。今日知らせる仕事を一つも漏らさず、知らせない仕事をほとんど読まない。 */
class DueSpansTest {

    private static final OpenDays CALENDAR = new OpenDays(Map.of(), Set.of());
    private static final List<Integer> LEADS = List.of(10, 5, 3, 1, 0);

    @Test
    void あと何開庁日が知らせる日に当たる期限だけを含む() {
        LocalDate.of(2026, 9, 1)
                .datesUntil(LocalDate.of(2026, 10, 15))
                .filter(CALENDAR::isOpen)
                .forEach(today -> {
                    LocalDate yesterday = CALENDAR.plus(today, -1);
                    for (LocalDate previous : new LocalDate[] {null, yesterday}) {
                        DueSpans spans = DueSpans.of(today, previous, CALENDAR, LEADS);
                        today.minusDays(40).datesUntil(today.plusDays(60)).forEach(due -> {
                            int left = CALENDAR.between(today, due);
                            boolean wanted = due.isBefore(today) || LEADS.contains(left);
                            assertThat(spans.covers(due))
                                    .as(today + " の " + due)
                                    .isEqualTo(wanted);
                        });
                    }
                });
    }

    @Test
    void 止まっていた間に来たはずの期限も含む() {
        LocalDate down = LocalDate.of(2025, 12, 25);
        LocalDate back = LocalDate.of(2026, 1, 5);
        DueSpans spans = DueSpans.of(back, down, CALENDAR, LEADS);
        down.datesUntil(back.plusDays(40)).forEach(due -> {
            int left = CALENDAR.between(back, due);
            int before = CALENDAR.between(down, due);
            boolean wanted = due.isBefore(back) || LEADS.stream().anyMatch(lead -> left <= lead && lead < before);
            assertThat(spans.covers(due)).as("期限 " + due).isEqualTo(wanted);
        });
    }

    @Test
    void 幅は重ならない() {
        List<DueSpans.Span> spans = DueSpans.of(LocalDate.of(2026, 1, 5), LocalDate.of(2025, 12, 1), CALENDAR, LEADS)
                .spans();
        for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at).from()).isAfter(spans.get(at - 1).to());
        }
    }
}

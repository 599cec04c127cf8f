package jp.michisuji.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.calendar.OpenDays;
import org.springframework.stereotype.Component;

/** 定例の見通し。期間の中の回と、それに当たる既にある会議。 */
@Component
class RegularOutlook {

    private final BodyRecurrences recurrences;
    private final Sittings sittings;
    private final OfficeCalendar calendar;

    RegularOutlook(BodyRecurrences recurrences, Sittings sittings, OfficeCalendar calendar) {
        this.recurrences = recurrences;
        this.sittings = sittings;
        this.calendar = calendar;
    }

    List<RegularSlot> of(String bodyCode, LocalDate from, LocalDate to) {
        List<Sitting> known = sittings.of(bodyCode);
        Map<LocalDate, Long> planned = recurrences.planned(bodyCode);
        return slots(recurrences.of(bodyCode), from, to).stream()
                .map(slot -> new RegularSlot(slot.occurrence(), slot.rule(), present(slot, planned, known)))
                .toList();
    }

    /** 定例は、次の定例が始まる前の日まで効く。 */
    private List<RegularSlot> slots(List<BodyRecurrence> rules, LocalDate from, LocalDate to) {
        List<RegularSlot> slots = new ArrayList<>();
        for (int at = 0; at < rules.size(); at++) {
            BodyRecurrence rule = rules.get(at);
            LocalDate end = at + 1 < rules.size() ? rules.get(at + 1).startsOn().minusDays(1) : LocalDate.MAX;
            slots.addAll(within(rule, later(from, rule.startsOn()), end.isBefore(to) ? end : to));
        }
        return slots;
    }

    private List<RegularSlot> within(BodyRecurrence rule, LocalDate from, LocalDate to) {
        if (rule.recurrence() == null || to.isBefore(from)) {
            return List.of();
        }
        OpenDays days = calendar.days();
        return rule.recurrence().within(from, to, days).stream()
                .map(occurrence -> new RegularSlot(occurrence, rule, null))
                .toList();
    }

    /** 動かした会議や中止した会議も、その回のために予定したものなら、その回に当たる。 */
    private static Sitting present(RegularSlot slot, Map<LocalDate, Long> planned, List<Sitting> known) {
        Long own = planned.get(slot.occurrence().regular());
        Optional<Sitting> remembered =
                known.stream().filter(sitting -> sitting.id().equals(own)).findFirst();
        return remembered.or(() -> covering(slot, known)).orElse(null);
    }

    private static Optional<Sitting> covering(RegularSlot slot, List<Sitting> known) {
        return known.stream()
                .filter(sitting -> sitting.state() != Sitting.State.CANCELLED)
                .filter(sitting -> slot.rule().recurrence().single()
                        ? touches(sitting, slot.occurrence().month())
                        : slot.occurrence().date().equals(sitting.exactDate()))
                .findFirst();
    }

    /** 年度しか分からない会議や「何月まで」の会議は、どの月に当たるとも言えない。 */
    private static boolean touches(Sitting sitting, YearMonth month) {
        boolean known = sitting.dateFrom() != null
                && switch (sitting.precision()) {
                    case DAY, AROUND, RANGE, MONTH, MONTH_RANGE -> true;
                    case MONTH_DEADLINE, FISCAL_YEAR, UNKNOWN -> false;
                };
        return known
                && !YearMonth.from(sitting.dateFrom()).isAfter(month)
                && !YearMonth.from(lastDay(sitting)).isBefore(month);
    }

    private static LocalDate lastDay(Sitting sitting) {
        return sitting.dateTo() == null ? sitting.dateFrom() : sitting.dateTo();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

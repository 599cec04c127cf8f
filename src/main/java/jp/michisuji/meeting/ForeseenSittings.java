package jp.michisuji.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.plan.Timetable;

/**
 * 開催の見通し。一つの会議体の、決まった開催、日の確かでない開催、定例の回、その先に仮に置いた開催を、一つの列にする。
 *
 * <p>日の決まらない開催に載せた案件も、行き先をなくさない。日の決まった開催が予定されれば、仮に置いた開催はその後に退く。
 */
final class ForeseenSittings {

    /** 列の一つ。 */
    private record Foreseen(AnchorDate on, boolean assumed) {

        LocalDate day() {
            return on.date();
        }
    }

    private final Body body;
    private final OpenDays calendar;
    private final LocalDate today;
    private final List<Foreseen> known = new ArrayList<>();
    private final List<Sitting> undated = new ArrayList<>();
    private final AssumedWords words;

    private ForeseenSittings(Body body, OpenDays calendar, LocalDate today) {
        this.body = body;
        this.calendar = calendar;
        this.today = today;
        this.words = new AssumedWords(body.name());
    }

    /**
     * @param sittings その会議体の、中止していない開催
     * @param missing まだ予定していない定例の回
     * @param papersBy 開催の日から資料の締切
     */
    static List<Timetable.Sitting> of(
            Body body,
            List<Sitting> sittings,
            List<RegularSlot> missing,
            OpenDays calendar,
            LocalDate today,
            LocalDate until,
            Function<AnchorDate, LocalDate> papersBy) {
        ForeseenSittings foreseen = new ForeseenSittings(body, calendar, today);
        sittings.forEach(foreseen::take);
        missing.forEach(foreseen::takeRegular);
        foreseen.goOn(SittingPace.of(body.code(), foreseen.held(sittings), calendar), until);
        return foreseen.dated(papersBy);
    }

    private void take(Sitting sitting) {
        Optional<LocalDate> day = LastDay.of(sitting, calendar);
        if (sitting.exactDate() != null) {
            known.add(new Foreseen(DeliberationAnchors.of(sitting), false));
        } else if (day.isPresent() && (sitting.state().over() || !day.get().isBefore(today))) {
            words.inexact(sitting);
            add(
                    DeliberationAnchors.key(sitting.id()),
                    sitting.title() + "（日は未定、" + LastDay.words(sitting.precision()) + "とみなす）",
                    day.get());
        } else if (sitting.state().toCome()) {
            undated.add(sitting);
        }
    }

    private void takeRegular(RegularSlot slot) {
        words.regular();
        LocalDate day = slot.occurrence().date() == null
                ? calendar.onOrBefore(slot.occurrence().month().atEndOfMonth())
                : slot.occurrence().date();
        add("regular:" + body.code() + ":" + slot.occurrence().regular(), body.name() + "（定例の日、まだ予定していない）", day);
    }

    /** 日のまったく分からない開催は次に開くころに、その先は決まった開催の後に、間隔を重ねて置く。 */
    private void goOn(SittingPace pace, LocalDate until) {
        List<LocalDate> next = pace.after(last(today), today, until, calendar);
        for (int at = 0; at < Math.min(undated.size(), next.size()); at++) {
            Sitting sitting = undated.get(at);
            add(DeliberationAnchors.key(sitting.id()), sitting.title() + "（日は未定、仮に置いた日）", next.get(at));
        }
        List<LocalDate> beyond = pace.after(last(until), today, until, calendar);
        for (int at = 0; at < beyond.size(); at++) {
            add("assumed:" + body.code() + ":" + (at + 1), ahead(at) + body.name() + "（仮に置いた日）", beyond.get(at));
        }
        if (!beyond.isEmpty() || !undated.isEmpty()) {
            words.paced(pace);
        }
    }

    private static String ahead(int at) {
        return at == 0 ? "次回の" : "その後の";
    }

    /** その日までの、いちばん後の開催日。なければ今日。 */
    private LocalDate last(LocalDate by) {
        return known.stream()
                .map(Foreseen::day)
                .filter(day -> !day.isAfter(by))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    private List<LocalDate> held(List<Sitting> sittings) {
        return sittings.stream()
                .map(Sitting::exactDate)
                .filter(day -> day != null && !day.isAfter(today))
                .sorted()
                .toList();
    }

    private void add(String key, String label, LocalDate day) {
        known.add(new Foreseen(AnchorDate.on(key, label, day), true));
    }

    private List<Timetable.Sitting> dated(Function<AnchorDate, LocalDate> papersBy) {
        String said = words.sentence();
        return known.stream()
                .sorted(Comparator.comparing(Foreseen::day))
                .map(it -> new Timetable.Sitting(
                        it.on().key(), it.on().name(), papersBy.apply(it.on()), it.day(), it.assumed() ? said : null))
                .toList();
    }
}

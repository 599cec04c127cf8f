package jp.michisuji.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.calendar.OpenDays;

/**
 * 開催の間隔。会議体がふだん、何開庁日ごとに開かれるか。
 *
 * @param openDays 5 以上
 * @param words どう知ったか（「これまでの間隔（27開庁日ごと）」）
 */
record SittingPace(int openDays, String words) {

    private static final int LEAST = 5;
    private static final int MONTHLY = 20;
    private static final int QUARTERLY = 60;

    /** @param held これまでの開催日。日の順。二回に満たなければ、議会は四半期ごと、他は月ごととする */
    static SittingPace of(String bodyCode, List<LocalDate> held, OpenDays calendar) {
        List<Integer> gaps = IntStream.range(1, held.size())
                .mapToObj(at -> calendar.between(held.get(at - 1), held.get(at)))
                .sorted()
                .toList();
        if (gaps.isEmpty()) {
            int usual = Stage.GIKAI.bodyCode().equals(bodyCode) ? QUARTERLY : MONTHLY;
            return new SittingPace(usual, "標準の間隔（" + usual + "開庁日ごと）");
        }
        int usual = Math.max(LEAST, median(gaps));
        return new SittingPace(usual, "これまでの間隔（" + usual + "開庁日ごと）");
    }

    /** その日から間隔を重ねた日のうち、今日より後の、終わりの日までのもの。 */
    List<LocalDate> after(LocalDate last, LocalDate today, LocalDate until, OpenDays calendar) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = calendar.plus(last, openDays); !day.isAfter(until); day = calendar.plus(day, openDays)) {
            if (day.isAfter(today)) {
                days.add(day);
            }
        }
        return days;
    }

    private static int median(List<Integer> sorted) {
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}

package jp.michisuji.overview.chart.book;

import java.time.LocalDate;
import jp.michisuji.overview.chart.Progress;
import jp.michisuji.schedule.plan.Span;

/**
 * 帯の欄。塗りと字で、計画・実績・見込みを見分ける。
 *
 * @param letters 「計」「実」「見」を、重なればつなぐ
 */
record GanttCell(String letters, Tone tone) {

    /** 塗り。 */
    enum Tone {
        NONE("", "何もない日"),
        PLAN("計", "計画だけがある"),
        FACT("実", "実績がある"),
        FORECAST("見", "見込みがある"),
        LATE("見", "計画の終わりの日を過ぎる見込み"),
        MARK("◆", "開催日・節目"),
        CLOSED("", "閉庁日");

        private final String letter;
        private final String meaning;

        Tone(String letter, String meaning) {
            this.letter = letter;
            this.meaning = meaning;
        }

        String letter() {
            return letter;
        }

        String meaning() {
            return meaning;
        }
    }

    static GanttCell of(Progress progress, GanttColumn column, LocalDate today) {
        Span plan = progress.plan();
        boolean planned = plan != null && column.meets(plan.start(), plan.finish());
        boolean walked = progress.started() != null && column.meets(progress.started(), walkedTo(progress, today));
        boolean foreseen =
                progress.forecast() != null && column.meets(foreseenFrom(progress, today), progress.forecast());
        boolean late = foreseen && plan != null && plan.finish().isBefore(column.from());
        String letters = (planned ? Tone.PLAN.letter() : "")
                + (walked ? Tone.FACT.letter() : "")
                + (foreseen ? Tone.FORECAST.letter() : "");
        return new GanttCell(letters, tone(planned, walked, foreseen, late));
    }

    private static Tone tone(boolean planned, boolean walked, boolean foreseen, boolean late) {
        if (late) {
            return Tone.LATE;
        }
        if (walked) {
            return Tone.FACT;
        }
        if (foreseen) {
            return Tone.FORECAST;
        }
        return planned ? Tone.PLAN : Tone.NONE;
    }

    private static LocalDate walkedTo(Progress progress, LocalDate today) {
        LocalDate until = progress.finished() == null ? today : progress.finished();
        return until.isBefore(progress.started()) ? progress.started() : until;
    }

    private static LocalDate foreseenFrom(Progress progress, LocalDate today) {
        return today.isAfter(progress.forecast()) ? progress.forecast() : today;
    }
}

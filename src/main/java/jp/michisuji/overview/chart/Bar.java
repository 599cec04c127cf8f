package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.shared.JapaneseDate;

/**
 * 帯。行の上に描く一つの期間または一日。
 *
 * @param at 始まりの位置（日）
 * @param width 幅（日）
 * @param words 何の期間か。読み上げと、触れたときに出す
 */
public record Bar(Kind kind, int at, int width, String words) {

    /** 帯の種類。色だけでなく、形と高さで見分ける。 */
    public enum Kind {
        BASELINE("基準", 0, 10),
        BEFORE("変える前", 1, 8),
        PLAN("計画", 1, 8),
        FACT("実績", 3, 4),
        FORECAST("見込み", 4, 2),
        LATE("間に合わない見込み", 4, 2),
        DAY("日", 0, 10);

        /** 行の高さ。帯の上端と高さは、この中で言う。 */
        public static final int ROW_HEIGHT = 10;

        private final String label;
        private final int top;
        private final int height;

        Kind(String label, int top, int height) {
            this.label = label;
            this.top = top;
            this.height = height;
        }

        public int top() {
            return top;
        }

        public int height() {
            return height;
        }

        public String label() {
            return label;
        }

        /** 見た目の名。 */
        public String tone() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** 線で描くか。面で描くものと、形で見分ける。 */
    public boolean line() {
        return kind == Kind.FORECAST || kind == Kind.LATE;
    }

    /** 線の道。間に合わない見込みは、終わりを縦に閉じる。 */
    public String path() {
        String along = "M" + at + " 5H" + (at + width);
        return kind == Kind.LATE ? along + "V1V9" : along;
    }

    /** 期間の帯。目盛りの外なら空。 */
    public static Optional<Bar> of(Kind kind, LocalDate start, LocalDate finish, Axis axis) {
        if (!axis.shows(start, finish)) {
            return Optional.empty();
        }
        int at = axis.at(start);
        int end = axis.at(finish.plusDays(1));
        return Optional.of(new Bar(kind, at, Math.max(1, end - at), words(kind, start, finish)));
    }

    /** 一日の印。 */
    public static Optional<Bar> on(LocalDate day, String name, Axis axis) {
        return axis.shows(day, day)
                ? Optional.of(new Bar(Kind.DAY, axis.at(day), 1, name + " " + JapaneseDate.format(day)))
                : Optional.empty();
    }

    private static String words(Kind kind, LocalDate start, LocalDate finish) {
        String from = JapaneseDate.format(start);
        return kind.label() + " " + (start.equals(finish) ? from : from + "〜" + JapaneseDate.formatShort(finish));
    }
}

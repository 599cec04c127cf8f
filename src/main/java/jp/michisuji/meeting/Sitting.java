package jp.michisuji.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import jp.michisuji.shared.JapaneseDate;

/**
 * 会議の開催。一回の会議。
 *
 * @param number 回（「第4回」）。印刷がなければ {@code null}
 * @param precision 日付の確からしさ
 * @param version 二人が同時に直したときに気付くための版
 */
public record Sitting(
        Long id,
        String bodyCode,
        String name,
        String number,
        LocalDate dateFrom,
        LocalDate dateTo,
        Precision precision,
        String startTime,
        String endTime,
        String place,
        State state,
        String agendaSummary,
        String outcome,
        String source,
        int version) {

    /** 開催の状態。 */
    public enum State {
        PLANNED("予定"),
        CALLED("招集済み"),
        HELD("開催済み"),
        MINUTED("要旨案"),
        CONFIRMED("確定"),
        CANCELLED("中止");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** 次に進める状態。予定のまま開くこともある（招集を印刷しない打合せ）。確定と中止のあとはない。 */
        public Set<State> next() {
            return switch (this) {
                case PLANNED -> EnumSet.of(CALLED, HELD, CANCELLED);
                case CALLED -> EnumSet.of(HELD, CANCELLED);
                case HELD -> EnumSet.of(MINUTED);
                case MINUTED -> EnumSet.of(CONFIRMED);
                case CONFIRMED, CANCELLED -> EnumSet.noneOf(State.class);
            };
        }

        public boolean mayBecome(State wanted) {
            return next().contains(wanted);
        }

        /** 議題の扱いや記録を書けるか。 */
        public boolean open() {
            return this != CONFIRMED && this != CANCELLED;
        }

        /** これから開かれるか。 */
        public boolean toCome() {
            return this == PLANNED || this == CALLED;
        }

        /** 開かれたか。 */
        public boolean over() {
            return this == HELD || this == MINUTED || this == CONFIRMED;
        }
    }

    public static Sitting planned(String bodyCode, String name, String number, LocalDate date) {
        return new Sitting(
                null,
                bodyCode,
                name,
                number,
                date,
                null,
                Precision.DAY,
                null,
                null,
                null,
                State.PLANNED,
                null,
                null,
                null,
                0);
    }

    /** 回・時刻・場所を直した会議。 */
    public Sitting with(SittingDetails details) {
        return new Sitting(
                id,
                bodyCode,
                name,
                details.number(),
                dateFrom,
                dateTo,
                precision,
                details.startTime(),
                details.endTime(),
                details.place(),
                state,
                agendaSummary,
                outcome,
                source,
                version);
    }

    /** 期限の基準にできる開催日。日が確かでなければ {@code null}。 */
    public LocalDate exactDate() {
        return precision.exact() ? dateFrom : null;
    }

    /** その日に開けるか。決まった開催日より前には開けない。 */
    public boolean mayOpenOn(LocalDate day) {
        return exactDate() == null || !exactDate().isAfter(day);
    }

    /** 名前（「第4回区役所改革検討部会」）。 */
    public String title() {
        return number == null || number.isBlank()
                ? name
                : number.startsWith("令和") || number.startsWith("第") ? number + name : name + " " + number;
    }

    /** 開催日の言葉。確かでない日はその確からしさのまま言う。 */
    public String dateInWords() {
        if (dateFrom == null) {
            return "未定";
        }
        return switch (precision) {
            case DAY -> JapaneseDate.format(dateFrom);
            case AROUND -> JapaneseDate.format(dateFrom) + "の前後";
            case RANGE -> JapaneseDate.format(dateFrom) + "〜" + JapaneseDate.formatShort(dateTo);
            case MONTH -> month(dateFrom);
            case MONTH_DEADLINE -> month(dateFrom) + "まで";
            case MONTH_RANGE -> month(dateFrom) + "〜" + dateTo.getMonthValue() + "月";
            case FISCAL_YEAR -> JapaneseDate.formatFiscalYear(JapaneseDate.fiscalYear(dateFrom));
            case UNKNOWN -> "未定";
        };
    }

    /** 時刻の言葉（15:15〜17:15）。印刷がなければ {@code null}。 */
    public String timeInWords() {
        if (startTime == null || startTime.isBlank()) {
            return null;
        }
        return endTime == null || endTime.isBlank() ? startTime + "から" : startTime + "〜" + endTime;
    }

    private static String month(LocalDate date) {
        return JapaneseDate.formatMonth(YearMonth.from(date));
    }
}

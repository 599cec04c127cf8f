package jp.michisuji.schedule;

import java.time.LocalDate;
import jp.michisuji.calendar.OpenDays;

/**
 * ずれ。基準日からどれだけ離れた日か。
 *
 * @param amount 負は前、正は後、0 は当日。開庁日は ±{@value #MOST_OPEN_DAYS}、日は ±{@value #MOST_DAYS}、月は ±{@value #MOST_MONTHS} まで
 * @param closedDay 数えた日が閉庁日に当たるときの扱い。開庁日で数えた日は閉庁日に当たらない（当日を除く）
 */
public record Offset(int amount, Unit unit, ClosedDay closedDay) {

    static final int MOST_OPEN_DAYS = 250;
    static final int MOST_DAYS = 400;
    static final int MOST_MONTHS = 24;

    /** ずれの単位。 */
    public enum Unit {
        OPEN_DAYS("開庁日", MOST_OPEN_DAYS),
        DAYS("日", MOST_DAYS),
        MONTHS("か月", MOST_MONTHS);

        private final String label;
        private final int most;

        Unit(String label, int most) {
            this.label = label;
            this.most = most;
        }

        public String label() {
            return label;
        }
    }

    /** 閉庁日に当たったときの扱い。 */
    public enum ClosedDay {
        STAY("そのまま"),
        EARLIER("前の開庁日"),
        LATER("次の開庁日");

        private final String label;

        ClosedDay(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Offset {
        if (Math.abs((long) amount) > unit.most) {
            throw new IllegalArgumentException("ずれは±" + unit.most + unit.label + "まで: " + amount);
        }
    }

    public static Offset openDays(int amount) {
        return new Offset(amount, Unit.OPEN_DAYS, ClosedDay.STAY);
    }

    public LocalDate from(LocalDate anchor, OpenDays calendar) {
        LocalDate counted =
                switch (unit) {
                    case OPEN_DAYS -> calendar.plus(anchor, amount);
                    case DAYS -> anchor.plusDays(amount);
                    case MONTHS -> anchor.plusMonths(amount);
                };
        return switch (closedDay) {
            case STAY -> counted;
            case EARLIER -> calendar.onOrBefore(counted);
            case LATER -> calendar.onOrAfter(counted);
        };
    }

    /** 言葉（「5開庁日前」「1か月後（閉庁日なら前の開庁日）」）。 */
    public String inWords() {
        return closedDay == ClosedDay.STAY ? distance() : distance() + "（閉庁日なら" + closedDay.label + "）";
    }

    /** 閉庁日の扱いを除いた言葉（「5開庁日前」）。 */
    String distance() {
        return amount == 0 ? "当日" : Math.abs(amount) + unit.label + (amount < 0 ? "前" : "後");
    }
}

package jp.michisuji.calendar;

import java.time.LocalDate;

/** 閉庁日に当たったとき。前か後の開庁日に開くか、そのまま開くか。 */
public enum OnClosedDay {
    BEFORE("前の開庁日に開く", "直前の開庁日"),
    AFTER("次の開庁日に開く", "翌開庁日"),
    KEEP("閉庁日でもそのまま開く", "その日");

    private final String label;
    private final String target;

    OnClosedDay(String label, String target) {
        this.label = label;
        this.target = target;
    }

    public String label() {
        return label;
    }

    /** 移った先の呼び方（「翌開庁日」）。 */
    public String target() {
        return target;
    }

    LocalDate apply(LocalDate date, OpenDays days) {
        return switch (this) {
            case BEFORE -> days.onOrBefore(date);
            case AFTER -> days.onOrAfter(date);
            case KEEP -> date;
        };
    }
}

package jp.michisuji.schedule.lead;

import jp.michisuji.schedule.plan.Pace;

/**
 * 所要。一つの作業か待ちの、表の一行。
 *
 * @param days 標準の開庁日の数。審議では使わない
 * @param target 期間なら期間の種類の符号、審議なら会議体の符号。空の審議は、その手続の会議体による
 * @param reason そう見込むわけ。なければ空
 * @param source 定めた根拠。資料に値の印刷がないものは、この製品の標準である旨
 */
public record LeadTime(Kind kind, int days, String target, String reason, String source) {

    /** 進み方の種類。 */
    public enum Kind {
        WORK("作業"),
        DELIBERATION("審議"),
        WINDOW("期間"),
        WAIT("待ち");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static final int MOST_DAYS = 250;

    public LeadTime {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("所要は 0 から " + MOST_DAYS + " までにしてください。");
        }
        if (kind == Kind.WINDOW && target.isEmpty()) {
            throw new IllegalArgumentException("期間の行には、どの期間かを書いてください。");
        }
    }

    /** @param body その手続の会議体の符号。会議に関わらなければ {@code null} */
    Pace pace(String body) {
        return switch (kind) {
            case WORK, WAIT -> new Pace.Work(days);
            case WINDOW -> new Pace.Windowed(target, days);
            case DELIBERATION -> deliberation(target.isEmpty() ? body : target);
        };
    }

    private static Pace deliberation(String body) {
        return body == null || body.isEmpty() ? new Pace.Unknown() : new Pace.Deliberation(body, null);
    }
}

package jp.michisuji.schedule.plan;

import java.time.LocalDate;

/** 工程の進み方。いつ終われるかを決めるもの。 */
public sealed interface Pace {

    /**
     * 作業。着手した日から数えた開庁日で終わる。
     *
     * @param openDays 標準の所要。0 なら着手した日に終わる。0〜250
     */
    record Work(int openDays) implements Pace {
        static final int MOST = 250;

        public Work {
            demandReasonable(openDays);
        }
    }

    /**
     * 審議。資料の締切に間に合う、その会議体の開催日に終わる。
     *
     * @param body 会議体の符号
     * @param sitting 議題に載せた開催の符号。まだ載せていなければ {@code null}
     */
    record Deliberation(String body, String sitting) implements Pace {}

    /**
     * 期間の中でしかできない作業。予算の要求のように、窓の開く前にも閉じた後にもできない。
     *
     * @param window 期間の種類の符号
     * @param openDays 期間の中での標準の所要。0〜250
     */
    record Windowed(String window, int openDays) implements Pace {
        public Windowed {
            demandReasonable(openDays);
        }
    }

    /**
     * 待ち。その日が来るまで終わらない。先の工程が遅れれば、その分だけ遅く終わる。
     *
     * @param day 移管日や、決まった実施日
     */
    record Until(LocalDate day) implements Pace {}

    /** 所要が表にない。計算に入れず、画面で名を挙げる。 */
    record Unknown() implements Pace {}

    private static void demandReasonable(int openDays) {
        if (openDays < 0 || openDays > Work.MOST) {
            throw new IllegalArgumentException("所要は 0〜" + Work.MOST + "開庁日: " + openDays);
        }
    }
}

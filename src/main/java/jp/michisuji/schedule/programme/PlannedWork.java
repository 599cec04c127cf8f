package jp.michisuji.schedule.programme;

import java.util.List;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;

/** 工程の差込口。計画を立てる主題（案件、聴取、業務）を、それを持つ業務が名乗る。 */
public interface PlannedWork {

    /** 計画を立てる主題。取り下げたもの、取り止めたものは含まない。見せてよいかは、画面が問う。 */
    List<PlannedSubject> subjects();

    /** 主題をまたぐ待ち。待つ側も待たれる側も、ほかの業務の主題でよい。 */
    default List<Wait> waits() {
        return List.of();
    }

    /** 止まっている主題。再び動くのを待つ間、見込みだけを待たせる。 */
    default List<Halted> halted() {
        return List.of();
    }

    /**
     * 止まり。
     *
     * @param subject 止まっている主題の符号
     * @param until これが終われば再び動く
     */
    record Halted(String subject, Awaited until) {}

    /**
     * 待ち。
     *
     * @param subject 待つ主題の符号
     * @param element 待つ図の要素
     * @param awaited 待つ相手
     */
    record Wait(String subject, String element, Awaited awaited) {}
}

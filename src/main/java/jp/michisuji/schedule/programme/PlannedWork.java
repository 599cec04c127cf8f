package jp.michisuji.schedule.programme;

import java.util.List;

/** 工程の差込口。計画を立てる主題（案件、聴取、業務）を、それを持つ業務が名乗る。 */
public interface PlannedWork {

    /** 計画を立てる主題。取り下げたもの、取り止めたものは含まない。見せてよいかは、画面が問う。 */
    List<PlannedSubject> subjects();
}

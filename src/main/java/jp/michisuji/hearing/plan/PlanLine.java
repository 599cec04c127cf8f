package jp.michisuji.hearing.plan;

import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.meeting.Stage;

/**
 * 計画の一行。一つの団体の、案と決定と、始まっている聴取。
 *
 * @param needed 決定表の案。案になければ {@code null}
 * @param decision 確定した決定。まだなければ {@code null}
 * @param hearing 台帳に載った聴取。まだなければ {@code null}
 * @param before 先に済ませる段階。審議が待たなければ {@code null}
 */
public record PlanLine(
        HearingGroup group, NeededGroup needed, HearingDecision decision, Hearing hearing, Stage before) {

    public boolean proposed() {
        return needed != null;
    }

    public boolean opened() {
        return hearing != null;
    }

    /** 何も変えずに確定すると聴くか。一度決めたことは、案が変わっても引き継ぐ。 */
    public boolean heardNow() {
        return opened() || (decision == null ? proposed() : decision.heard());
    }

    /** 案と違えたわけが要るか。既に載っている聴取は、わけを問い直さない。 */
    boolean departs(boolean heard) {
        return !opened() && heard != proposed();
    }
}

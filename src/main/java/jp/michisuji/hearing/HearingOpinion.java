package jp.michisuji.hearing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 聴取で出された意見。一件ごとに回答を持つ。
 *
 * @param disposition 対応の区分。決めていなければ {@code null}
 * @param reason そう対応する理由
 * @param conveyedOn 回答を団体に伝えた日
 * @param arrivedOn 聴取のあとで届いた意見の、届いた日。聴取の場で出された意見では {@code null}
 * @param processInstanceId あとから届いた意見に答える手続。聴取の手続の中で答えるものでは {@code null}
 */
public record HearingOpinion(
        long id,
        long hearingId,
        int number,
        String body,
        String reply,
        String repliedBy,
        Instant repliedAt,
        Disposition disposition,
        String reason,
        LocalDate conveyedOn,
        ConveyanceWay conveyedWay,
        String conveyedBy,
        LocalDate arrivedOn,
        String processInstanceId,
        boolean answerNeeded) {

    /** まだ答えていない、聴取の場で出された意見。 */
    public static HearingOpinion raised(long id, long hearingId, int number, String body) {
        return new HearingOpinion(
                id, hearingId, number, body, null, null, null, null, null, null, null, null, null, null, true);
    }

    public boolean replied() {
        return repliedAt != null;
    }

    public boolean conveyed() {
        return conveyedOn != null;
    }

    public boolean late() {
        return arrivedOn != null;
    }

    /** 聴取の手続の中で答える意見か。 */
    public boolean onHearingRoad() {
        return processInstanceId == null;
    }
}

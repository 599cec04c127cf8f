package jp.michisuji.hearing.briefing;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.michisuji.shared.JapaneseDate;

/**
 * 説明会の回。日時と会場と定員。
 *
 * @param capacity 定員（人）
 * @param attended 実際に出席した人数。実施を記録するまで {@code null}
 * @param cancelReason 中止したわけ。中止していなければ {@code null}
 * @param version 二人が同時に直したときに気付くための版
 */
public record BriefingSession(
        Long id,
        long hearingId,
        LocalDate heldOn,
        LocalTime starts,
        LocalTime ends,
        String place,
        int capacity,
        Integer attended,
        String cancelReason,
        int version) {

    public static BriefingSession planned(
            long hearingId, LocalDate heldOn, LocalTime starts, LocalTime ends, String place, int capacity) {
        return new BriefingSession(null, hearingId, heldOn, starts, ends, place, capacity, null, null, 0);
    }

    public boolean cancelled() {
        return cancelReason != null;
    }

    /** 申し込み、申込みを変えられるか。前日まで。 */
    public boolean openOn(LocalDate today) {
        return !cancelled() && today.isBefore(heldOn);
    }

    /** 「令和7年11月17日（月）13:30〜14:30　区役所9階」。 */
    public String inWords() {
        return JapaneseDate.format(heldOn) + " " + timeInWords() + "　" + place;
    }

    public String timeInWords() {
        return starts + "〜" + ends;
    }
}

package jp.michisuji.meeting.sitting;

import java.time.LocalDate;

/**
 * 要旨の確認。一回の会議の要旨を、出席した構成員に確かめてもらう。
 *
 * @param minutesVersion 構成員に示している要旨の版
 * @param replyBy 返事の期日
 * @param silentConsent 期日までに返事がなければ異議なしとするか
 * @param approvedVersion 確定した要旨の版。まだなら {@code null}
 */
public record MinutesApproval(
        long sittingId,
        int minutesVersion,
        LocalDate replyBy,
        boolean silentConsent,
        String processInstanceId,
        Integer approvedVersion) {

    public boolean running() {
        return approvedVersion == null;
    }

    /** 期日の符号。 */
    public static String anchorKey(long sittingId) {
        return "minutes:" + sittingId;
    }
}

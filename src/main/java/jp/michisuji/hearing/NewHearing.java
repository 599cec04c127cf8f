package jp.michisuji.hearing;

import java.time.LocalDate;
import jp.michisuji.meeting.Precision;

/**
 * 予定された聴取。道筋が手続を始める前に台帳へ載せるもの。
 *
 * @param groupId 相手の団体。職員向け説明会では {@code null}
 * @param timing 資料に印刷された時期の言葉。なければ {@code null}
 * @param rule 議会報告との前後
 * @param plannedFrom 予定日。印刷がなければ {@code null}
 * @param precision 予定日の確からしさ。日が決まっているのは {@link Precision#DAY} だけ
 */
public record NewHearing(
        long itemId,
        HearingKind kind,
        Long groupId,
        String explainingPost,
        String timing,
        TimingRule rule,
        LocalDate plannedFrom,
        Precision precision,
        String attitude,
        String groundRules,
        String source) {

    public NewHearing {
        if ((kind == HearingKind.GROUP) != (groupId != null)) {
            throw new IllegalArgumentException("団体は、関係団体ヒアリングのときだけ指定する");
        }
        if (precision == Precision.DAY && plannedFrom == null) {
            throw new IllegalArgumentException("日が決まっているのに予定日がない");
        }
    }

    public static NewHearing ofGroup(long itemId, long groupId, String explainingPost, String timing) {
        return new NewHearing(
                itemId,
                HearingKind.GROUP,
                groupId,
                explainingPost,
                timing,
                TimingRule.NONE,
                null,
                Precision.UNKNOWN,
                null,
                null,
                null);
    }

    public static NewHearing ofStaff(long itemId, String explainingPost, String timing) {
        return new NewHearing(
                itemId,
                HearingKind.STAFF,
                null,
                explainingPost,
                timing,
                TimingRule.NONE,
                null,
                Precision.UNKNOWN,
                null,
                null,
                null);
    }

    public NewHearing planned(LocalDate from, Precision certainty) {
        return new NewHearing(
                itemId, kind, groupId, explainingPost, timing, rule, from, certainty, attitude, groundRules, source);
    }

    public NewHearing timed(TimingRule rule) {
        return new NewHearing(
                itemId,
                kind,
                groupId,
                explainingPost,
                timing,
                rule,
                plannedFrom,
                precision,
                attitude,
                groundRules,
                source);
    }

    public NewHearing guidedBy(String attitude, String groundRules) {
        return new NewHearing(
                itemId,
                kind,
                groupId,
                explainingPost,
                timing,
                rule,
                plannedFrom,
                precision,
                attitude,
                groundRules,
                source);
    }

    public NewHearing from(String source) {
        return new NewHearing(
                itemId,
                kind,
                groupId,
                explainingPost,
                timing,
                rule,
                plannedFrom,
                precision,
                attitude,
                groundRules,
                source);
    }
}

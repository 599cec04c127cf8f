package jp.michisuji.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.hearing.Hearing.Findings;
import jp.michisuji.hearing.Hearing.Guidance;
import jp.michisuji.hearing.Hearing.Material;
import jp.michisuji.hearing.Hearing.Plan;
import jp.michisuji.meeting.Precision;
import org.junit.jupiter.api.Test;

/** 聴取の日の決まり。日が決まるまでは、印刷された時期と議会報告との前後から読む。 */
class HearingDaysTest {

    private static final OpenDays 暦 = new OpenDays(Map.of(), Set.of());
    private static final LocalDate 議会報告の日 = LocalDate.of(2025, 11, 18);

    @Test
    void 決まった日があればその日に行う() {
        LocalDate 決まった日 = LocalDate.of(2025, 11, 10);

        assertThat(days(TimingRule.BEFORE_GIKAI, 決まった日, Precision.DAY)).isEqualTo(new HearingDays(決まった日, 決まった日));
    }

    @Test
    void 議会報告の前に行うものは_前の開庁日までに終える() {
        assertThat(days(TimingRule.BEFORE_GIKAI, 議会報告の日, Precision.AROUND))
                .isEqualTo(new HearingDays(LocalDate.of(2025, 11, 17), null));
        assertThat(days(TimingRule.BEFORE_GIKAI, null, Precision.UNKNOWN))
                .isEqualTo(new HearingDays(LocalDate.of(2025, 11, 17), null));
    }

    @Test
    void 議会報告の前後に行うものは_印刷された日のころまでとする() {
        assertThat(days(TimingRule.AROUND, 議会報告の日, Precision.AROUND)).isEqualTo(new HearingDays(議会報告の日, null));
    }

    @Test
    void 議会報告の後に行うものは_報告の日までは行わない() {
        assertThat(days(TimingRule.AFTER_GIKAI, 議会報告の日, Precision.AROUND))
                .isEqualTo(new HearingDays(null, LocalDate.of(2025, 11, 19)));
    }

    @Test
    void 月までしか分からなければ月の終わりの開庁日までとし_時期がなければ言わない() {
        assertThat(days(TimingRule.NONE, LocalDate.of(2025, 11, 1), Precision.MONTH))
                .isEqualTo(new HearingDays(LocalDate.of(2025, 11, 28), null));
        assertThat(days(TimingRule.NONE, null, Precision.UNKNOWN)).isEqualTo(new HearingDays(null, null));
    }

    private static HearingDays days(TimingRule rule, LocalDate from, Precision precision) {
        Hearing hearing = new Hearing(
                1,
                7,
                HearingKind.STAFF,
                null,
                "kaikaku-kacho",
                new Plan(null, rule, from, precision, null, false),
                new Guidance(null, null),
                new Material(null, null, null, 0, null),
                new Findings(null, null, null, null, null, null),
                HearingState.PREPARING,
                HearingProgress.NONE,
                null,
                null);
        return HearingDays.of(hearing, List.of(議会報告の日), LocalDate.of(2025, 9, 4), 暦);
    }
}

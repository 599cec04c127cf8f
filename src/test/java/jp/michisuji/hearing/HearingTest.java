package jp.michisuji.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import jp.michisuji.hearing.Hearing.Findings;
import jp.michisuji.hearing.Hearing.Guidance;
import jp.michisuji.hearing.Hearing.Material;
import jp.michisuji.hearing.Hearing.Plan;
import jp.michisuji.meeting.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingTest {

    private static final LocalDate 議会報告の日 = LocalDate.of(2025, 11, 18);
    private static final HearingGroup 老人クラブ = new HearingGroup(3L, "老人クラブ", HearingGroup.Status.DECIDED, null, null);

    @Test
    void 団体への聴取は団体の名で呼ぶ() {
        Hearing hearing = hearing(老人クラブ, Precision.AROUND, HearingState.PREPARING, null, null);

        assertThat(hearing.title()).isEqualTo("老人クラブへの説明と意見聴取");
        assertThat(hearing.occasion()).isEqualTo("老人クラブの聴取");
    }

    @Test
    void 職員への説明は職員向け説明会と呼ぶ() {
        Hearing hearing = hearing(null, Precision.AROUND, HearingState.PREPARING, null, null);

        assertThat(hearing.title()).isEqualTo("職員向け説明会");
        assertThat(hearing.occasion()).isEqualTo("職員向け説明会");
    }

    @Test
    void 前後としか決まっていない日は基準にせず_印刷された言葉で言う() {
        Hearing hearing = hearing(老人クラブ, Precision.AROUND, HearingState.PREPARING, null, null);

        assertThat(hearing.exactDate()).isNull();
        assertThat(hearing.dateInWords()).isEqualTo("実施日未定・令和7年11月18日の議会報告の前後");
    }

    @Test
    void 決まった日は基準になり_予定と言う() {
        Hearing hearing = hearing(老人クラブ, Precision.DAY, HearingState.ARRANGED, null, null);

        assertThat(hearing.exactDate()).isEqualTo(議会報告の日);
        assertThat(hearing.dateInWords()).isEqualTo("令和7年11月18日（火）（予定）");
    }

    @Test
    void 実施した日は予定より先に立つ() {
        LocalDate 実施した日 = LocalDate.of(2025, 11, 19);
        Hearing hearing = hearing(老人クラブ, Precision.DAY, HearingState.HELD, 実施した日, null);

        assertThat(hearing.exactDate()).isEqualTo(実施した日);
        assertThat(hearing.dateInWords()).isEqualTo("令和7年11月19日（水）");
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARING,,false,true",
        "ARRANGED,,false,true",
        "HELD,,false,false",
        "SUMMARISED,true,false,false",
        "ANSWERED,true,false,false",
        "SUMMARISED,false,true,false",
        "REPLIED,true,true,false",
        "DECLINED,,true,false"
    })
    void 終わりと日の改めは状態で決まる(HearingState state, Boolean replyNeeded, boolean finished, boolean movable) {
        Hearing hearing = hearing(老人クラブ, Precision.DAY, state, null, replyNeeded);

        assertThat(hearing.finished()).isEqualTo(finished);
        assertThat(hearing.movable()).isEqualTo(movable);
    }

    @ParameterizedTest
    @CsvSource({"REPLIED,true,false", "SUMMARISED,false,false", "DECLINED,,true"})
    void 伝えていない回答が残る間は_手続が終わっても終わりではない(HearingState state, Boolean replyNeeded, boolean finished) {
        HearingProgress 一件待ち = new HearingProgress(3, 2, 2, 1);
        Hearing hearing = hearing(老人クラブ, Precision.DAY, state, null, replyNeeded, 一件待ち);

        assertThat(hearing.roadEnded()).isTrue();
        assertThat(hearing.finished()).isEqualTo(finished);
    }

    @Test
    void 団体は関係団体ヒアリングだけが持つ() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewHearing(
                        1,
                        HearingKind.STAFF,
                        3L,
                        "jinji-kacho",
                        null,
                        TimingRule.NONE,
                        null,
                        Precision.UNKNOWN,
                        null,
                        null,
                        null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewHearing.ofStaff(1, "jinji-kacho", null).planned(null, Precision.DAY));
    }

    private static Hearing hearing(
            HearingGroup group, Precision precision, HearingState state, LocalDate heldOn, Boolean replyNeeded) {
        return hearing(group, precision, state, heldOn, replyNeeded, HearingProgress.NONE);
    }

    private static Hearing hearing(
            HearingGroup group,
            Precision precision,
            HearingState state,
            LocalDate heldOn,
            Boolean replyNeeded,
            HearingProgress progress) {
        return new Hearing(
                5,
                1,
                group == null ? HearingKind.STAFF : HearingKind.GROUP,
                group,
                "koreisha-shien-kacho",
                new Plan("令和7年11月18日の議会報告の前後", TimingRule.AROUND, 議会報告の日, precision, null, false),
                new Guidance(null, null),
                new Material(null, null, null, 0, null),
                new Findings(heldOn, null, null, replyNeeded, null, null),
                state,
                progress,
                null,
                null);
    }
}

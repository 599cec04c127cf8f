package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.transfer.BudgetForecast.State;
import jp.michisuji.transfer.BudgetWindow.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 予算要求の見通し。登録された期間と暦と今日だけから決まる。 */
class BudgetOutlookTest {

    private static final BudgetWindow 当初 = window(1, 2026, Kind.INITIAL, "2025-10-17");
    private static final BudgetWindow 七月補正 = window(2, 2026, Kind.SUPPLEMENTARY, "2026-07-17");
    private static final BudgetWindow 十月補正 = window(3, 2026, Kind.SUPPLEMENTARY, "2026-10-02");
    private static final BudgetWindow 前年度の補正 = window(4, 2025, Kind.SUPPLEMENTARY, "2025-12-05");

    private static final BudgetWindowTable 期間 = new BudgetWindowTable(List.of(当初, 十月補正, 七月補正, 前年度の補正));
    private static final OpenDays 暦 = new OpenDays(Map.of(), Set.of());
    private static final BudgetLine 経費 = BudgetLine.of(CostKind.LAYOUT, "間仕切り", 1000, 2026);

    private static BudgetWindow window(long id, int year, Kind kind, String closes) {
        LocalDate closesOn = LocalDate.parse(closes);
        return new BudgetWindow(id, year, kind, closesOn.minusDays(20), closesOn);
    }

    private static BudgetOutlook on(String today) {
        return new BudgetOutlook(期間, 暦, new BudgetLeadDays(5, 10), LocalDate.parse(today));
    }

    /** 令和7年10月13日（月）は祝日。10月17日（金）の10開庁日前は10月2日、15開庁日前は9月25日。 */
    @ParameterizedTest
    @CsvSource({
        "2025-09-25,ESTIMATE,IN_TIME",
        "2025-09-26,ESTIMATE,WILL_MISS",
        "2025-09-26,CONSULT,IN_TIME",
        "2025-10-02,CONSULT,IN_TIME",
        "2025-10-03,CONSULT,WILL_MISS",
        "2025-10-17,REQUEST,IN_TIME",
        "2025-10-18,REQUEST,MISSED",
        "2025-10-18,ESTIMATE,MISSED"
    })
    void 残る歩みの日数を足すと締切を越える日に旗が立つ(String today, BudgetStep step, State state) {
        assertThat(on(today).of(経費, step).state()).isEqualTo(state);
    }

    @Test
    void 間に合わない経費は_締切と要求できる早い日を言葉で言う() {
        BudgetForecast forecast = on("2025-09-26").of(経費, BudgetStep.ESTIMATE);
        assertThat(forecast.flagged()).isTrue();
        assertThat(forecast.missed()).isFalse();
        assertThat(forecast.words())
                .isEqualTo("令和8年度当初予算の要求の締切（令和7年10月17日（金））に間に合わない見込みです。今から進めると、要求できるのは早くて令和7年10月20日（月）です。");
        assertThat(on("2025-10-20").of(経費, BudgetStep.REQUEST).words())
                .isEqualTo("令和8年度当初予算の要求の締切（令和7年10月17日（金））を過ぎています。");
    }

    @Test
    void 期間が登録されていない年度は_旗を立てずにそう言う() {
        BudgetForecast forecast =
                on("2025-09-04").of(BudgetLine.of(CostKind.REPRINT, "封筒", 1, 2030), BudgetStep.ESTIMATE);
        assertThat(forecast.state()).isEqualTo(State.UNKNOWN);
        assertThat(forecast.flagged()).isFalse();
        assertThat(forecast.words()).isEqualTo("令和12年度当初予算の要求期間がまだ登録されていません。");
    }

    @Test
    void 補正は_これから間に合う最も早い期間で要求する() {
        assertThat(settled("2026-07-01", WayOut.SUPPLEMENTARY, BudgetStep.REQUEST))
                .isEqualTo(七月補正.id());
        assertThat(settled("2026-07-10", WayOut.SUPPLEMENTARY, BudgetStep.ESTIMATE))
                .as("積算からでは七月に間に合わない")
                .isEqualTo(十月補正.id());
        assertThat(on("2026-10-05").settle(経費, WayOut.SUPPLEMENTARY, "わけ", BudgetStep.REQUEST))
                .as("この年度の補正はもうない")
                .isEmpty();
    }

    @Test
    void 債務負担行為は前の年度の補正予算で要求する() {
        assertThat(settled("2025-11-04", WayOut.COMMITMENT, BudgetStep.REQUEST)).isEqualTo(前年度の補正.id());
    }

    @Test
    void 流用と予備費に締切はない() {
        for (WayOut way : List.of(WayOut.DIVERSION, WayOut.RESERVE)) {
            BudgetLine line =
                    on("2026-10-05").settle(経費, way, "わけ", BudgetStep.REQUEST).orElseThrow();
            assertThat(line.windowId()).isNull();
            assertThat(on("2026-10-05").of(line, BudgetStep.REQUEST).state()).isEqualTo(State.COVERED);
        }
    }

    @Test
    void 手当てを選んだ経費は_選んだ補正の期間で見張る() {
        BudgetLine line = on("2026-07-01")
                .settle(経費, WayOut.SUPPLEMENTARY, "わけ", BudgetStep.REQUEST)
                .orElseThrow();
        assertThat(on("2026-07-01").of(line, BudgetStep.REQUEST).state()).isEqualTo(State.IN_TIME);
        assertThat(on("2026-07-20").of(line, BudgetStep.REQUEST).state()).isEqualTo(State.MISSED);
    }

    private static Long settled(String today, WayOut way, BudgetStep step) {
        return on(today).settle(経費, way, "わけ", step).orElseThrow().windowId();
    }
}

package jp.michisuji.schedule.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.schedule.outline.Diagram;
import jp.michisuji.schedule.outline.Outline.Node;
import jp.michisuji.schedule.outline.Outlines;
import jp.michisuji.schedule.outline.Place;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.outline.Unfolding;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 配られた図の計画の道。標準の線か印から一つに決まり、計画に載る工程が読める。 */
class PlannedPathTest {

    private static final Outlines OUTLINES = PackedDiagrams.outlines();

    static Stream<String> processes() {
        return OUTLINES.diagrams().stream().map(Diagram::processId);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void どの図でも道は一つに決まる(String processId) {
        assertThat(OUTLINES.of(processId, Map.of()).orElseThrow().ambiguities()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void どの図も_呼ぶ手続の中まで困りごとなく開ける(String processId) {
        assertThat(unfolded(processId, Map.of()).troubles()).isEmpty();
    }

    @Test
    void 審議は議題の登録から指摘への回答までである() {
        assertThat(names("deliberation"))
                .containsExactly("議題を登録する", "資料を提出する", "資料を確認する", "審議結果を記録する", "指摘事項に回答する", "条件を満たす");
    }

    @Test
    void 聴取と説明会は行われるものとし_意見には回答する() {
        assertThat(names("group-hearing"))
                .containsExactly("説明資料を作る", "資料を事前に確認する", "日程を決める", "実施を記録する", "意見を整理する", "回答を決める", "回答を伝える");
        assertThat(names("staff-briefing")).containsExactly("説明資料を作る", "日程を決める", "実施を記録する", "意見を整理する", "職員に回答する");
    }

    @Test
    void 準備の道は_求めたものが調うものとする() {
        assertThat(names("manual-track")).containsExactly("業務を棚卸しする", "作成方法を決める", "マニュアルを作る", "マニュアルを確認する", "確定版を登録する");
        assertThat(names("layout-track"))
                .containsExactly("必要席数と面積を出す", "配置案を作る", "用地・施設活用担当と調整する", "移転日を決める", "移転の完了を記録する");
        assertThat(names("budget-track"))
                .containsExactly("経費を積算する", "財政課と協議する", "予算を要求する", "査定結果を記録する", "予算案を記録する", "議決を記録する", "配当を記録する");
        assertThat(names("staffing-track"))
                .containsExactly("業務改善を検討する", "必要人員を出す", "人事課と定数を協議する", "決裁ルートを確認する", "財務システムに対応する", "窓口・書類収受を決める");
        assertThat(names("rules-track"))
                .containsExactly("例規を洗い出す", "改正案を作る", "法規審査を受ける", "庁議にかける", "規程改正を決める", "公布・施行を記録する");
        assertThat(names("notice-track"))
                .containsExactly("様式・印刷物・ホームページ・窓口案内を洗い出す", "様式と案内を直す", "直したものを確認する", "新しい案内に切り替える");
    }

    @Test
    void 分かっている答えは準備の道を変える() {
        assertThat(names("budget-track", Map.of("costsArise", "false"))).containsExactly("経費を積算する");
        assertThat(names("budget-track", Map.of("contractNeeded", "true"))).endsWith("契約する");
        assertThat(names("rules-track", Map.of("councilVote", "true"))).contains("議決を記録する");
        assertThat(names("layout-track", Map.of("coordination", "WORKS"))).contains("工事の予定を立てる");
    }

    @Test
    void 道筋は部会から議会報告までの審議を通り_合意のあとに聴取と移管が下がる() {
        Unfolded road = unfolded("reform-road", Map.of());
        assertThat(sittings(road)).containsExactly("BUKAI", "KAIKAKU_KAIGI", "CHOGI", "GIKAI");
        assertThat(step(road, "callActivity_kaikakuKaigi/userTask_registerAgenda")
                        .after())
                .containsExactlyInAnyOrder(
                        key("callActivity_bukai/userTask_answerOpinion"),
                        key("callActivity_bukai/userTask_fulfilCondition"));
        assertThat(road.places())
                .extracting(Place::called)
                .containsExactly("group-hearing", "staff-briefing", "duty-transfer");
        assertThat(road.places())
                .allSatisfy(place -> assertThat(place.after()).containsExactly(key("event_agreedAtBukai")));
    }

    @Test
    void 委員会に諮る時期が分かれば_道筋にその審議が入る() {
        assertThat(sittings(unfolded("reform-road", Map.of("committeePosition", "BEFORE"))))
                .containsExactly("BUKAI", "COMMITTEE_BEFORE", "KAIKAKU_KAIGI", "CHOGI", "GIKAI");
        assertThat(sittings(unfolded("reform-road", Map.of("committeePosition", "AFTER"))))
                .containsExactly("BUKAI", "KAIKAKU_KAIGI", "COMMITTEE_AFTER", "CHOGI", "GIKAI");
    }

    @Test
    void 移管は要る準備をすべて待って判定し_移管日のあとを確かめて終わる() {
        Unfolded transfer = unfolded("duty-transfer", Map.of("rulesNeeded", "false", "noticeNeeded", "false"));
        assertThat(transfer.steps().stream()
                        .filter(step -> step.key().value().endsWith("event_readinessReached"))
                        .flatMap(step -> step.after().stream())
                        .map(key -> key.value().replaceAll(".*/", "")))
                .containsExactlyInAnyOrder(
                        "userTask_decideNeeds",
                        "userTask_registerManual",
                        "userTask_recordMove",
                        "userTask_recordAllotment",
                        "userTask_decideCounter",
                        "event_chogiDecided",
                        "event_gikaiReported");
        assertThat(transfer.steps().stream().map(PlanStep::label).skip(1 + 5 + 5 + 7 + 6))
                .containsExactly(
                        "庁議で決定された",
                        "議会に報告された",
                        "必要なものがそろった",
                        "移管の可否を判定する",
                        "引継書を整える",
                        "引継書を確認する",
                        "移管日になった",
                        "移管の実施を記録する",
                        "一か月が過ぎた",
                        "一か月後を確認する",
                        "六か月が過ぎた",
                        "六か月後を確認する");
    }

    private static List<String> names(String processId) {
        return names(processId, Map.of());
    }

    private static List<String> names(String processId, Map<String, String> known) {
        return OUTLINES.of(processId, known).orElseThrow().nodes().stream()
                .map(Node::name)
                .toList();
    }

    private static List<String> sittings(Unfolded road) {
        return road.steps().stream()
                .map(PlanStep::pace)
                .filter(Pace.Deliberation.class::isInstance)
                .map(pace -> ((Pace.Deliberation) pace).body())
                .toList();
    }

    private static PlanStep step(Unfolded road, String path) {
        return road.steps().stream()
                .filter(step -> step.key().equals(key(path)))
                .findFirst()
                .orElseThrow();
    }

    private static StepKey key(String path) {
        return StepKey.of("item:1", "reform-road", path);
    }

    /** 会議体の代わりに段階を言う。 */
    private static Unfolded unfolded(String processId, Map<String, String> known) {
        return new Unfolding(OUTLINES, PlannedPathTest::pace, answers -> answers.get("stage"))
                .of("item:1", processId, known);
    }

    private static Pace pace(String processId, String nodeId, String body) {
        return nodeId.equals("userTask_recordResult") ? new Pace.Deliberation(body, null) : new Pace.Work(1);
    }
}

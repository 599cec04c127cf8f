package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.DAYS;
import static jp.michisuji.schedule.plan.Given.at;
import static jp.michisuji.schedule.plan.Given.day;
import static jp.michisuji.schedule.plan.Given.key;
import static jp.michisuji.schedule.plan.Given.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.Pace.Windowed;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Timetable.Window;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 暦を見て手で数えた、会議と三つの筋を通る例。所要と開催日は例で、資料に印刷された値ではない。 */
class WorkedRoadsTest {

    /** 部会 → 区役所改革会議 → 庁議 → 議会報告。資料の締切は開催の5開庁日前。 */
    @Nested
    class 令和9年4月1日のために会議を通る {

        private static Sitting sitting(String key, String label, String papersBy, String day) {
            return new Sitting(key, label, day(papersBy), day(day));
        }

        private final Timetable timetable = new Timetable(
                DAYS,
                Map.of(
                        "bukai",
                        List.of(
                                sitting("b1", "10月の部会", "2026-09-30", "2026-10-07"),
                                sitting("b2", "11月の部会", "2026-11-04", "2026-11-11"),
                                sitting("b3", "12月の部会", "2026-12-02", "2026-12-09")),
                        "kaigi",
                        List.of(
                                sitting("k1", "11月の改革会議", "2026-11-19", "2026-11-27"),
                                sitting("k2", "1月の改革会議", "2027-01-15", "2027-01-22")),
                        "chogi",
                        List.of(
                                sitting("c1", "12月上旬の庁議", "2026-12-01", "2026-12-08"),
                                sitting("c2", "12月下旬の庁議", "2026-12-15", "2026-12-22"),
                                sitting("c3", "2月の庁議", "2027-01-26", "2027-02-02")),
                        "gikai",
                        List.of(
                                sitting("g1", "1月の委員会", "2027-01-12", "2027-01-19"),
                                sitting("g2", "3月の委員会", "2027-03-02", "2027-03-09"))),
                Map.of());

        private final Given given = new Given()
                .work("星取表の確定", 10)
                .step("部会", new Deliberation("bukai", null), "星取表の確定")
                .step("改革会議", new Deliberation("kaigi", null), "部会")
                .step("庁議", new Deliberation("chogi", null), "改革会議")
                .step("議会報告", new Deliberation("gikai", null), "庁議")
                .work("規程を整える", 40, "議会報告")
                .anchor("規程を整える", "2027-04-01")
                .fact("星取表の確定", "2026-09-18", null)
                .on(timetable);

        @Test
        void 計画はその日までの最後の開催を資料の締切でつなぐ() {
            assertThat(given.plan().spans())
                    .containsOnly(
                            // 3月に二十二日、2月は11日（木）と23日（火）が休みで十八日、2月1日（月）
                            at("規程を整える", "2027-02-01", "2027-04-01"),
                            // 2月1日（月）までの最後は 1月19日（火）
                            at("議会報告", "2027-01-12", "2027-01-19"),
                            // 1月12日（火）までの最後は 12月22日（火）
                            at("庁議", "2026-12-15", "2026-12-22"),
                            // 12月15日（火）までの最後は 11月27日（金）。締切は23日（月）の祝日を挟んで19日（木）
                            at("改革会議", "2026-11-19", "2026-11-27"),
                            // 11月19日（木）までの最後は 11日（水）。締切は3日（火）の祝日を挟まず 4日（水）
                            at("部会", "2026-11-04", "2026-11-11"),
                            // 11月2日（月）、10月30日（金）〜26日（月）、23（金）〜20日（火）で十日
                            at("星取表の確定", "2026-10-20", "2026-11-04"));
        }

        @Test
        void 見込みは間に合う初めの開催をつなぐ() {
            Outlook outlook = given.outlook("2026-09-24");

            assertThat(outlook.spans())
                    .containsOnly(
                            // 18日（金）に着手し、五連休の後の 24日（木）から十日で 10月7日（水）
                            at("星取表の確定", "2026-09-18", "2026-10-07"),
                            // 10月の締切 9月30日（水）は過ぎるので、11月の部会
                            at("部会", "2026-11-04", "2026-11-11"),
                            at("改革会議", "2026-11-19", "2026-11-27"),
                            // 締切 12月1日（火）に間に合うので、上旬の庁議
                            at("庁議", "2026-12-01", "2026-12-08"),
                            at("議会報告", "2027-01-12", "2027-01-19"),
                            // 1月20日（水）から数えて四十日目は 3月18日（木）
                            at("規程を整える", "2027-01-19", "2027-03-18"));
            // 3月19日（金）、23（火）〜26、29〜31、4月1日（木）
            assertThat(outlook.floats()).containsEntry(key("規程を整える"), 9);
            assertThat(given.chain("2026-09-24", "議会報告", 6)).isEqualTo("星取表の確定 → 部会 → 改革会議 → 庁議 → 議会報告");
            assertThat(given.chain("2026-09-24", "規程を整える", 4)).isEqualTo("星取表の確定 → 部会 → … → 議会報告 → 規程を整える");
        }

        @Test
        void 部会で一度継続になると4月1日に間に合わない() {
            Given.Changed changed = given.changed("2026-09-24", new HoldOver("duty:12", "bukai"));

            assertThat(changed.outlook().spans())
                    .contains(
                            at("部会", "2026-12-02", "2026-12-09"),
                            at("改革会議", "2027-01-15", "2027-01-22"),
                            at("庁議", "2027-01-26", "2027-02-02"),
                            at("議会報告", "2027-03-02", "2027-03-09"),
                            // 3月に十五日、4月は29日（木）が休みで二十一日、5月は連休の後の 6日（木）から四日
                            at("規程を整える", "2027-03-09", "2027-05-11"));
            assertThat(changed.difference().missed()).containsExactly(key("規程を整える"));
            assertThat(changed.difference().shifts()).hasSize(5);
            assertThat(changed.lateness()).isEqualTo("令和9年4月1日に間に合わない業務: 1件（最大24開庁日超過）");
        }
    }

    /** 一つの業務の移管。手順書・執務場所・予算の三つの筋。 */
    @Nested
    class 一つの業務を移す {

        private final Given given = new Given()
                .work("必要な準備を決める", 5)
                .work("manual/手順書を作る", 30, "必要な準備を決める")
                .work("manual/手順書を試す", 10, "manual/手順書を作る")
                .work("layout/配置を決める", 15, "必要な準備を決める")
                .work("budget/見積りを取る", 10, "必要な準備を決める")
                .step("budget/予算を要求する", new Windowed("budget", 5), "budget/見積りを取る")
                .work("layout/工事をする", 20, "layout/配置を決める", "budget/予算を要求する")
                .work("準備が整う", 0, "manual/手順書を試す", "layout/工事をする")
                .work("引き継ぐ", 20, "準備が整う")
                .work("移管する", 0, "引き継ぐ")
                .anchor("移管する", "2027-04-01")
                .on(new Timetable(
                        DAYS,
                        Map.of(),
                        Map.of("budget", List.of(new Window("w1", "予算の要求", day("2026-10-01"), day("2026-10-30"))))));

        @Test
        void 計画は三つの筋の早い方へ遡る() {
            assertThat(given.plan().spans())
                    .containsOnly(
                            at("移管する", "2027-04-01", "2027-04-01"),
                            // 3月31日（水）から二十日遡って 3月3日（水）
                            at("引き継ぐ", "2027-03-03", "2027-04-01"),
                            at("準備が整う", "2027-03-03", "2027-03-03"),
                            // 3月に二日、2月に十八日で 2月1日（月）
                            at("layout/工事をする", "2027-02-01", "2027-03-03"),
                            // 1月29日（金）から、11日（月）の成人の日を飛ばして十五日で 8日（金）
                            at("layout/配置を決める", "2027-01-08", "2027-02-01"),
                            // 期間は10月30日（金）で閉じる。29・28・27・26・23日（金）
                            at("budget/予算を要求する", "2026-10-23", "2026-10-30"),
                            // 22日（木）から、12日（月）のスポーツの日を飛ばして十日で 8日（木）
                            at("budget/見積りを取る", "2026-10-08", "2026-10-23"),
                            // 3月に二日、2月に八日で 16日（火）
                            at("manual/手順書を試す", "2027-02-16", "2027-03-03"),
                            // 2月に十日、1月に十九日、年末の 12月28日（月）で三十日
                            at("manual/手順書を作る", "2026-12-28", "2027-02-16"),
                            // 三つの筋のうちいちばん早い 10月8日（木）から五日で 1日（木）
                            at("必要な準備を決める", "2026-10-01", "2026-10-08"));
        }

        @Test
        void 見込みは手順書の筋が長くても余裕のないのは予算の筋である() {
            Outlook outlook = given.outlook("2026-10-01");

            assertThat(outlook.spans())
                    .containsOnly(
                            at("必要な準備を決める", "2026-10-01", "2026-10-08"),
                            at("budget/見積りを取る", "2026-10-08", "2026-10-23"),
                            at("budget/予算を要求する", "2026-10-23", "2026-10-30"),
                            at("layout/配置を決める", "2026-10-08", "2026-10-30"),
                            // 11月は3日（火）と23日（月）が休みで十九日、12月1日（火）
                            at("layout/工事をする", "2026-10-30", "2026-12-01"),
                            // 10月に十五日、11月に十五日で 24日（火）
                            at("manual/手順書を作る", "2026-10-08", "2026-11-24"),
                            at("manual/手順書を試す", "2026-11-24", "2026-12-08"),
                            at("準備が整う", "2026-12-08", "2026-12-08"),
                            // 12月28日（月）までに十四日、1月4日（月）から六日で 12日（火）
                            at("引き継ぐ", "2026-12-08", "2027-01-12"),
                            at("移管する", "2027-01-12", "2027-01-12"));
            assertThat(outlook.floats()).containsEntry(key("budget/予算を要求する"), 0).containsEntry(key("移管する"), 54);
            assertThat(given.chain("2026-10-01", "移管する", 9))
                    .isEqualTo("必要な準備を決める → 手順書を作る → 手順書を試す → 準備が整う → 引き継ぐ → 移管する");
        }

        @Test
        void 予算の筋が一日遅れると要求の期間を逃して移管の見込みが立たない() {
            Given.Changed changed = given.changed("2026-10-01", new Delay("duty:12/budget", 1));

            // 10月26日（月）から五日では 11月2日（月）になり、30日（金）に閉じた期間に入らない
            assertThat(changed.outlook().spans())
                    .containsEntry(key("budget/見積りを取る"), span("2026-10-09", "2026-10-26"))
                    .doesNotContainKeys(key("budget/予算を要求する"), key("移管する"));
            assertThat(changed.difference().missed()).containsExactly(key("移管する"));
            assertThat(changed.difference().lost()).hasSize(5);
            assertThat(changed.lateness()).isEqualTo("令和9年4月1日に間に合わない業務: 0件、見込みの立たない業務: 1件");
        }
    }
}

package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.DAYS;
import static jp.michisuji.schedule.plan.Given.day;
import static jp.michisuji.schedule.plan.Given.key;
import static jp.michisuji.schedule.plan.Given.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.Pace.Windowed;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Timetable.Window;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 暦を見て手で数えた例。所要と開催日は例で、資料に印刷された値ではない。 */
class WorkedCasesTest {

    /** 令和8年12月29日（火）〜令和9年1月3日（日）は年末年始、1月11日（月）は成人の日。 */
    @Nested
    class 年末年始をまたぐ {

        private final Given given = new Given()
                .work("調べる", 2)
                .work("案を作る", 5, "調べる")
                .work("確かめる", 3, "案を作る")
                .anchor("確かめる", "2027-01-08");

        @Test
        void 計画は仕事始めから御用納めへ遡る() {
            assertThat(given.plan().troubles()).isEmpty();
            assertThat(given.plan().spans())
                    .containsOnly(
                            // 1月8日（金）から 7・6・5 と三日遡って 1月5日（火）
                            entry(key("確かめる"), span("2027-01-05", "2027-01-08")),
                            // 1月4日（月）、12月28日（月）・25日（金）・24日（木）・23日（水）で五日
                            entry(key("案を作る"), span("2026-12-23", "2027-01-05")),
                            // 12月22日（火）・21日（月）で二日
                            entry(key("調べる"), span("2026-12-21", "2026-12-23")));
        }

        @Test
        void 三開庁日遅れて始めると休みを挟んでも三開庁日遅れる() {
            Outlook outlook = given.outlook("2026-12-24");

            assertThat(outlook.spans())
                    .containsOnly(
                            // 12月24日（木）から 25（金）・28（月）
                            entry(key("調べる"), span("2026-12-24", "2026-12-28")),
                            // 年が明けて 1月4日（月）・5・6・7・8日（金）
                            entry(key("案を作る"), span("2026-12-28", "2027-01-08")),
                            // 11日（月）は成人の日なので 12日（火）・13・14日（木）
                            entry(key("確かめる"), span("2027-01-08", "2027-01-14")));
            assertThat(outlook.floats().values()).containsOnly(-3);
        }
    }

    /** 令和8年9月21日（月）は敬老の日、22日（火）は国民の休日、23日（水）は秋分の日。 */
    @Nested
    class 令和8年の九月の五連休をまたぐ {

        private final Given given = new Given()
                .work("集める", 3)
                .work("まとめる", 4, "集める")
                .work("決める", 2, "まとめる")
                .anchor("決める", "2026-09-30");

        @Test
        void 計画は五連休を飛ばして遡る() {
            assertThat(given.plan().spans())
                    .containsOnly(
                            // 9月30日（水）から 29・28日（月）
                            entry(key("決める"), span("2026-09-28", "2026-09-30")),
                            // 25（金）・24（木）、五連休を飛ばして 18（金）・17日（木）
                            entry(key("まとめる"), span("2026-09-17", "2026-09-28")),
                            // 16・15・14日（月）
                            entry(key("集める"), span("2026-09-14", "2026-09-17")));
        }

        @Test
        void 連休の前の一日の遅れは連休の後も一日の遅れである() {
            given.fact("集める", "2026-09-14", "2026-09-18").fact("まとめる", "2026-09-18", null);
            Outlook outlook = given.outlook("2026-09-24");

            assertThat(outlook.spans())
                    .containsOnly(
                            entry(key("集める"), span("2026-09-14", "2026-09-18")),
                            // 18日（金）に着手し、24（木）・25（金）・28（月）・29日（火）で四日
                            entry(key("まとめる"), span("2026-09-18", "2026-09-29")),
                            // 30日（水）・10月1日（木）
                            entry(key("決める"), span("2026-09-29", "2026-10-01")));
            assertThat(outlook.floats().values()).containsOnly(-1);
            assertThat(outlook.driver()).containsOnly(entry(key("決める"), key("まとめる")));
        }
    }

    /** 当初予算の要求は令和8年10月1日（木）〜15日（木）にしかできない。12日（月）はスポーツの日。 */
    @Nested
    class 予算の要求の期間を逃す {

        private static final Window FIRST = new Window("w1", "令和9年度当初予算の要求", day("2026-10-01"), day("2026-10-15"));
        private static final Window SECOND = new Window("w2", "令和8年度補正予算の要求", day("2027-01-18"), day("2027-01-29"));

        private Given given(Window... windows) {
            return new Given()
                    .work("見積りを取る", 20)
                    .step("予算を要求する", new Windowed("budget", 5), "見積りを取る")
                    .work("工事をする", 30, "予算を要求する")
                    .anchor("工事をする", "2027-04-01")
                    .on(new Timetable(DAYS, Map.of(), Map.of("budget", List.of(windows))));
        }

        @Test
        void 計画は期間の終わりに間に合わせる() {
            assertThat(given(FIRST).plan().spans())
                    .containsOnly(
                            // 3月は22日（月）が振替休日で二十二日、2月は23日（火）が休みで26日（金）から八日遡り 16日（火）
                            entry(key("工事をする"), span("2027-02-16", "2027-04-01")),
                            // 期間は15日（木）で閉じる。14・13・9（金）・8・7日（水）
                            entry(key("予算を要求する"), span("2026-10-07", "2026-10-15")),
                            // 10月に四日、9月に24日までの五日、五連休の前の18日（金）から十一日で 4日（金）
                            entry(key("見積りを取る"), span("2026-09-04", "2026-10-07")));
        }

        @Test
        void 期間に間に合わなければその先の見込みは立たず名を挙げる() {
            Outlook outlook = given(FIRST).outlook("2026-09-24");

            // 9月25日（金）から数えて二十日目は 10月23日（金）。期間は15日（木）に閉じている
            assertThat(outlook.spans()).containsOnly(entry(key("見積りを取る"), span("2026-09-24", "2026-10-23")));
            assertThat(outlook.troubles())
                    .containsExactly(new Trouble(
                            Trouble.Kind.NO_WINDOW,
                            "「予算を要求する」に間に合う期間がないので、「工事をする」も見込みが立ちません。",
                            List.of(key("予算を要求する"), key("工事をする"))));
        }

        @Test
        void 補正の期間があればそこに回る() {
            Outlook outlook = given(FIRST, SECOND).outlook("2026-09-24");

            assertThat(outlook.spans())
                    .containsOnly(
                            entry(key("見積りを取る"), span("2026-09-24", "2026-10-23")),
                            // 1月18日（月）に開き、19・20・21・22（金）・25日（月）
                            entry(key("予算を要求する"), span("2027-01-18", "2027-01-25")),
                            // 1月に四日、2月に十八日、3月に 1日（月）から八日で 10日（水）
                            entry(key("工事をする"), span("2027-01-25", "2027-03-10")));
            // 3月11日（木）から 31日（水）までに十四日と、4月1日
            assertThat(outlook.floats()).containsEntry(key("工事をする"), 15);
        }
    }

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
                            entry(key("規程を整える"), span("2027-02-01", "2027-04-01")),
                            // 2月1日（月）までの最後は 1月19日（火）
                            entry(key("議会報告"), span("2027-01-12", "2027-01-19")),
                            // 1月12日（火）までの最後は 12月22日（火）
                            entry(key("庁議"), span("2026-12-15", "2026-12-22")),
                            // 12月15日（火）までの最後は 11月27日（金）。締切は23日（月）の祝日を挟んで19日（木）
                            entry(key("改革会議"), span("2026-11-19", "2026-11-27")),
                            // 11月19日（木）までの最後は 11日（水）。締切は3日（火）の祝日を挟まず 4日（水）
                            entry(key("部会"), span("2026-11-04", "2026-11-11")),
                            // 11月2日（月）、10月30日（金）〜26日（月）、23（金）〜20日（火）で十日
                            entry(key("星取表の確定"), span("2026-10-20", "2026-11-04")));
        }

        @Test
        void 見込みは間に合う初めの開催をつなぐ() {
            Outlook outlook = given.outlook("2026-09-24");

            assertThat(outlook.spans())
                    .containsOnly(
                            // 18日（金）に着手し、五連休の後の 24日（木）から十日で 10月7日（水）
                            entry(key("星取表の確定"), span("2026-09-18", "2026-10-07")),
                            // 10月の締切 9月30日（水）は過ぎるので、11月の部会
                            entry(key("部会"), span("2026-11-04", "2026-11-11")),
                            entry(key("改革会議"), span("2026-11-19", "2026-11-27")),
                            // 締切 12月1日（火）に間に合うので、上旬の庁議
                            entry(key("庁議"), span("2026-12-01", "2026-12-08")),
                            entry(key("議会報告"), span("2027-01-12", "2027-01-19")),
                            // 1月20日（水）から数えて四十日目は 3月18日（木）
                            entry(key("規程を整える"), span("2027-01-19", "2027-03-18")));
            // 3月19日（金）、23（火）〜26、29〜31、4月1日（木）
            assertThat(outlook.floats()).containsEntry(key("規程を整える"), 9);
            assertThat(given.chain("2026-09-24", "議会報告", 6)).isEqualTo("星取表の確定 → 部会 → 改革会議 → 庁議 → 議会報告");
            assertThat(given.chain("2026-09-24", "規程を整える", 4)).isEqualTo("星取表の確定 → 部会 → … → 議会報告 → 規程を整える");
        }

        @Test
        void 部会で一度継続になると4月1日に間に合わない() {
            Situation now = given.situation();
            Outlook before = given.outlook("2026-09-24");
            Outlook after = now.after(List.of(new HoldOver("duty:12", "bukai")), day("2026-09-24"))
                    .outlook(given.plan(), day("2026-09-24"));

            assertThat(after.spans())
                    .contains(
                            entry(key("部会"), span("2026-12-02", "2026-12-09")),
                            entry(key("改革会議"), span("2027-01-15", "2027-01-22")),
                            entry(key("庁議"), span("2027-01-26", "2027-02-02")),
                            entry(key("議会報告"), span("2027-03-02", "2027-03-09")),
                            // 3月に十五日、4月は29日（木）が休みで二十一日、5月は連休の後の 6日（木）から四日
                            entry(key("規程を整える"), span("2027-03-09", "2027-05-11")));
            Difference difference =
                    Difference.between(before, after, now.network().anchors(), DAYS);
            assertThat(difference.missed()).containsExactly(key("規程を整える"));
            assertThat(difference.shifts()).hasSize(5);
            assertThat(Lateness.of(now.network(), after, DAYS).words(day("2027-04-01"), "業務"))
                    .isEqualTo("令和9年4月1日に間に合わない業務: 1件（最大24開庁日超過）");
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
                            entry(key("移管する"), span("2027-04-01", "2027-04-01")),
                            // 3月31日（水）から二十日遡って 3月3日（水）
                            entry(key("引き継ぐ"), span("2027-03-03", "2027-04-01")),
                            entry(key("準備が整う"), span("2027-03-03", "2027-03-03")),
                            // 3月に二日、2月に十八日で 2月1日（月）
                            entry(key("layout/工事をする"), span("2027-02-01", "2027-03-03")),
                            // 1月29日（金）から、11日（月）の成人の日を飛ばして十五日で 8日（金）
                            entry(key("layout/配置を決める"), span("2027-01-08", "2027-02-01")),
                            // 期間は10月30日（金）で閉じる。29・28・27・26・23日（金）
                            entry(key("budget/予算を要求する"), span("2026-10-23", "2026-10-30")),
                            // 22日（木）から、12日（月）のスポーツの日を飛ばして十日で 8日（木）
                            entry(key("budget/見積りを取る"), span("2026-10-08", "2026-10-23")),
                            // 3月に二日、2月に八日で 16日（火）
                            entry(key("manual/手順書を試す"), span("2027-02-16", "2027-03-03")),
                            // 2月に十日、1月に十九日、年末の 12月28日（月）で三十日
                            entry(key("manual/手順書を作る"), span("2026-12-28", "2027-02-16")),
                            // 三つの筋のうちいちばん早い 10月8日（木）から五日で 1日（木）
                            entry(key("必要な準備を決める"), span("2026-10-01", "2026-10-08")));
        }

        @Test
        void 見込みは手順書の筋が長くても余裕のないのは予算の筋である() {
            Outlook outlook = given.outlook("2026-10-01");

            assertThat(outlook.spans())
                    .containsOnly(
                            entry(key("必要な準備を決める"), span("2026-10-01", "2026-10-08")),
                            entry(key("budget/見積りを取る"), span("2026-10-08", "2026-10-23")),
                            entry(key("budget/予算を要求する"), span("2026-10-23", "2026-10-30")),
                            entry(key("layout/配置を決める"), span("2026-10-08", "2026-10-30")),
                            // 11月は3日（火）と23日（月）が休みで十九日、12月1日（火）
                            entry(key("layout/工事をする"), span("2026-10-30", "2026-12-01")),
                            // 10月に十五日、11月に十五日で 24日（火）
                            entry(key("manual/手順書を作る"), span("2026-10-08", "2026-11-24")),
                            entry(key("manual/手順書を試す"), span("2026-11-24", "2026-12-08")),
                            entry(key("準備が整う"), span("2026-12-08", "2026-12-08")),
                            // 12月28日（月）までに十四日、1月4日（月）から六日で 12日（火）
                            entry(key("引き継ぐ"), span("2026-12-08", "2027-01-12")),
                            entry(key("移管する"), span("2027-01-12", "2027-01-12")));
            assertThat(outlook.floats()).containsEntry(key("budget/予算を要求する"), 0).containsEntry(key("移管する"), 54);
            assertThat(given.chain("2026-10-01", "移管する", 9))
                    .isEqualTo("必要な準備を決める → 手順書を作る → 手順書を試す → 準備が整う → 引き継ぐ → 移管する");
        }

        @Test
        void 予算の筋が一日遅れると要求の期間を逃して移管の見込みが立たない() {
            Situation now = given.situation();
            Situation then = now.after(List.of(new Delay("duty:12/budget", 1)), day("2026-10-01"));
            Outlook before = given.outlook("2026-10-01");
            Outlook after = then.outlook(given.plan(), day("2026-10-01"));

            // 10月26日（月）から五日では 11月2日（月）になり、30日（金）に閉じた期間に入らない
            assertThat(after.spans())
                    .containsEntry(key("budget/見積りを取る"), span("2026-10-09", "2026-10-26"))
                    .doesNotContainKeys(key("budget/予算を要求する"), key("移管する"));
            Difference difference =
                    Difference.between(before, after, now.network().anchors(), DAYS);
            assertThat(difference.missed()).containsExactly(key("移管する"));
            assertThat(difference.lost()).hasSize(5);
            assertThat(Lateness.of(now.network(), after, DAYS).words(day("2027-04-01"), "業務"))
                    .isEqualTo("令和9年4月1日に間に合わない業務: 0件、見込みの立たない業務: 1件");
        }
    }
}

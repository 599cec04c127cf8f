package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.DAYS;
import static jp.michisuji.schedule.plan.Given.at;
import static jp.michisuji.schedule.plan.Given.day;
import static jp.michisuji.schedule.plan.Given.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Pace.Windowed;
import jp.michisuji.schedule.plan.Timetable.Window;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 暦を見て手で数えた、休みと期間をまたぐ例。所要と開催日は例で、資料に印刷された値ではない。 */
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
                            at("確かめる", "2027-01-05", "2027-01-08"),
                            // 1月4日（月）、12月28日（月）・25日（金）・24日（木）・23日（水）で五日
                            at("案を作る", "2026-12-23", "2027-01-05"),
                            // 12月22日（火）・21日（月）で二日
                            at("調べる", "2026-12-21", "2026-12-23"));
        }

        @Test
        void 三開庁日遅れて始めると休みを挟んでも三開庁日遅れる() {
            Outlook outlook = given.outlook("2026-12-24");

            assertThat(outlook.spans())
                    .containsOnly(
                            // 12月24日（木）から 25（金）・28（月）
                            at("調べる", "2026-12-24", "2026-12-28"),
                            // 年が明けて 1月4日（月）・5・6・7・8日（金）
                            at("案を作る", "2026-12-28", "2027-01-08"),
                            // 11日（月）は成人の日なので 12日（火）・13・14日（木）
                            at("確かめる", "2027-01-08", "2027-01-14"));
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
                            at("決める", "2026-09-28", "2026-09-30"),
                            // 25（金）・24（木）、五連休を飛ばして 18（金）・17日（木）
                            at("まとめる", "2026-09-17", "2026-09-28"),
                            // 16・15・14日（月）
                            at("集める", "2026-09-14", "2026-09-17"));
        }

        @Test
        void 連休の前の一日の遅れは連休の後も一日の遅れである() {
            given.fact("集める", "2026-09-14", "2026-09-18").fact("まとめる", "2026-09-18", null);
            Outlook outlook = given.outlook("2026-09-24");

            assertThat(outlook.spans())
                    .containsOnly(
                            at("集める", "2026-09-14", "2026-09-18"),
                            // 18日（金）に着手し、24（木）・25（金）・28（月）・29日（火）で四日
                            at("まとめる", "2026-09-18", "2026-09-29"),
                            // 30日（水）・10月1日（木）
                            at("決める", "2026-09-29", "2026-10-01"));
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
                            at("工事をする", "2027-02-16", "2027-04-01"),
                            // 期間は15日（木）で閉じる。14・13・9（金）・8・7日（水）
                            at("予算を要求する", "2026-10-07", "2026-10-15"),
                            // 10月に四日、9月に24日までの五日、五連休の前の18日（金）から十一日で 4日（金）
                            at("見積りを取る", "2026-09-04", "2026-10-07"));
        }

        @Test
        void 期間に間に合わなければその先の見込みは立たず名を挙げる() {
            Outlook outlook = given(FIRST).outlook("2026-09-24");

            // 9月25日（金）から数えて二十日目は 10月23日（金）。期間は15日（木）に閉じている
            assertThat(outlook.spans()).containsOnly(at("見積りを取る", "2026-09-24", "2026-10-23"));
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
                            at("見積りを取る", "2026-09-24", "2026-10-23"),
                            // 1月18日（月）に開き、19・20・21・22（金）・25日（月）
                            at("予算を要求する", "2027-01-18", "2027-01-25"),
                            // 1月に四日、2月に十八日、3月に 1日（月）から八日で 10日（水）
                            at("工事をする", "2027-01-25", "2027-03-10"));
            // 3月11日（木）から 31日（水）までに十四日と、4月1日
            assertThat(outlook.floats()).containsEntry(key("工事をする"), 15);
        }
    }
}

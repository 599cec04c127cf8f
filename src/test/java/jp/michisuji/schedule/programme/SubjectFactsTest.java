package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.Sketch.day;
import static jp.michisuji.schedule.programme.Sketch.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.workflow.StepHistory.Walked;
import org.junit.jupiter.api.Test;

/** 主題の実績。仕事の歩みと、業務の決まった実績から、工程ごとの着手と完了の日を読む。 */
class SubjectFactsTest {

    private final Sketch sketch = new Sketch("duty:1")
            .work("draft", 5)
            .work("check", 2, "draft")
            .work("wait", 0, "check")
            .work("track/write", 10, "wait")
            .work("track/register", 3, "track/write")
            .work("judge", 1, "track/register");
    private final List<Walked> walked = new ArrayList<>();

    @Test
    void 済ませた仕事は開いた日から済ませた日まで_開いている仕事は開いた日から() {
        walk("draft", "2025-06-02", "2025-06-06");
        walk("check", "2025-06-06", null);

        assertThat(facts())
                .containsOnly(
                        entry(sketch.key("draft"), fact("2025-06-02", "2025-06-06")),
                        entry(sketch.key("check"), fact("2025-06-06", null)));
    }

    @Test
    void 差し戻されて前の工程がまた開けば_後の工程は一度済ませていてもまた来る() {
        walk("draft", "2025-06-02", "2025-06-06");
        walk("check", "2025-06-06", "2025-06-09");
        walked.set(0, row("draft", "2025-06-02", "2025-06-10", "2025-06-06", true));

        assertThat(facts()).containsOnly(entry(sketch.key("draft"), fact("2025-06-02", null)));
    }

    @Test
    void また開いた後に済ませ直した工程は済んでいる() {
        walked.add(row("draft", "2025-06-02", "2025-06-03", "2025-06-06", true));
        walk("check", "2025-06-06", "2025-06-09");

        assertThat(facts()).containsEntry(sketch.key("check"), fact("2025-06-06", "2025-06-09"));
    }

    @Test
    void 人の仕事のない待ちは_後の工程が始まった日に済んでいる() {
        walk("draft", "2025-06-02", "2025-06-06");
        walk("check", "2025-06-06", "2025-06-09");
        walk("write", "2025-06-12", null);

        assertThat(facts()).containsEntry(sketch.key("wait"), fact("2025-06-12", "2025-06-12"));
    }

    @Test
    void 知らせを待つ工程は_知らせが来ずに通り過ぎても_知らせるはずの工程を済んだことにしない() {
        sketch.told.add(sketch.key("judge"));
        walk("write", "2025-06-12", null);
        walk("judge", "2025-06-20", null);

        assertThat(facts())
                .containsEntry(sketch.key("track/write"), fact("2025-06-12", null))
                .containsEntry(sketch.key("judge"), fact("2025-06-20", null))
                .doesNotContainKey(sketch.key("track/register"));
    }

    @Test
    void 知らせの後の工程は_知らせた工程がやり直されても済んだままである() {
        sketch.told.add(sketch.key("judge"));
        walk("register", "2025-06-12", "2025-06-13");
        walk("judge", "2025-06-13", "2025-06-16");
        walked.add(row("write", "2025-06-10", "2025-06-18", "2025-06-12", true));

        assertThat(facts())
                .containsEntry(sketch.key("judge"), fact("2025-06-13", "2025-06-16"))
                .doesNotContainKey(sketch.key("track/register"));
    }

    @Test
    void 決まった実績は囲みの中の工程すべてに及び_仕事として済ませた日はそのまま残す() {
        walk("write", "2025-07-01", "2025-07-10");
        sketch.settled.put("track", fact("2025-06-20", "2025-08-01"));

        assertThat(facts())
                .containsEntry(sketch.key("track/write"), fact("2025-07-01", "2025-07-10"))
                .containsEntry(sketch.key("track/register"), fact("2025-06-20", "2025-08-01"));
    }

    @Test
    void 着手の記録のないまま終えた実績でも_前の待ちはその日に済んでいる() {
        sketch.settled.put("track", new Fact(null, day("2025-08-01")));

        assertThat(facts()).containsEntry(sketch.key("wait"), fact("2025-08-01", "2025-08-01"));
    }

    @Test
    void 計画の道にない仕事と_ほかの主題の仕事は数えない() {
        walk("elsewhere", "2025-06-02", "2025-06-06");

        assertThat(facts()).isEmpty();
        assertThat(SubjectFacts.of(sketch.planned(), sketch.net(), Map.of("transfer:2", List.of())))
                .isEmpty();
    }

    @Test
    void 実績の日は東京の日で言う() {
        walked.add(new Walked(
                "transfer",
                "1",
                "p",
                "draft",
                Instant.parse("2025-06-02T16:00:00Z"),
                Instant.parse("2025-06-02T16:00:00Z"),
                null,
                true));

        assertThat(facts()).containsEntry(sketch.key("draft"), fact("2025-06-03", null));
    }

    private Map<StepKey, Fact> facts() {
        return SubjectFacts.of(sketch.planned(), sketch.net(), Map.of("transfer:1", walked));
    }

    private void walk(String task, String opened, String closed) {
        walked.add(row(task, opened, opened, closed, closed == null));
    }

    private static Walked row(String task, String first, String last, String closed, boolean open) {
        return new Walked("transfer", "1", "p", task, at(first), at(last), at(closed), open);
    }

    private static Instant at(String date) {
        return date == null
                ? null
                : day(date).atTime(10, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}

package jp.michisuji.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.schedule.plan.Behind.Waiting;
import org.junit.jupiter.api.Test;

/** 後ろの余裕。待つものの中で、いちばん余裕の小さいもの。 */
class BehindTest {

    private static final String TODAY = "2026-08-03";

    private static Behind behind(Given given) {
        return Behind.of(given.situation(), given.outlook(TODAY));
    }

    @Test
    void 後ろをどこまでもたどり_いちばん余裕の小さい工程を答える() {
        Given given = new Given()
                .work("書く", 5)
                .work("確かめる", 2, "書く")
                .work("間に合わない", 3, "確かめる")
                .work("間に合う", 1, "書く")
                .anchor("間に合わない", "2026-08-10")
                .anchor("間に合う", "2026-12-01");

        assertThat(behind(given).of(Given.key("書く")).map(Waiting::floatDays))
                .hasValue(given.outlook(TODAY).floats().get(Given.key("間に合わない")))
                .hasValueSatisfying(left -> assertThat(left).isNegative());
        assertThat(behind(given).of(Given.key("間に合う"))).isEmpty();
    }

    @Test
    void 済んだ工程は待っていない() {
        Given given = new Given()
                .work("書く", 5)
                .work("確かめる", 2, "書く")
                .anchor("確かめる", "2026-08-04")
                .fact("確かめる", "2026-07-01", "2026-07-02");

        assertThat(behind(given).of(Given.key("書く"))).isEmpty();
    }

    @Test
    void 余裕が同じなら_近くで待つものを答える() {
        Given given = new Given()
                .work("書く", 1)
                .work("確かめる", 1, "書く")
                .work("配る", 1, "確かめる")
                .anchor("配る", "2026-08-31");

        assertThat(behind(given).of(Given.key("書く")).map(Waiting::step)).hasValue(Given.key("確かめる"));
    }

    @Test
    void 前後が輪になっていても_終わる() {
        Given given = new Given().work("甲", 1, "乙").work("乙", 1, "甲").work("丙", 1);

        assertThat(behind(given).of(Given.key("甲"))).isEmpty();
        assertThat(behind(given).of(Given.key("丙"))).isEmpty();
    }
}

package jp.michisuji.schedule.plan;

import static jp.michisuji.schedule.plan.Given.day;
import static jp.michisuji.schedule.plan.Given.key;
import static jp.michisuji.schedule.plan.Given.span;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 決まった日を待つ工程の余裕。その日どおりに終わるものを、余裕がないとは言わない。 */
class FixedDayTest {

    private final Given given = new Given()
            .work("備える", 5)
            .step("移管日になった", new Pace.Until(day("2027-04-01")), "備える")
            .work("記録する", 3, "移管日になった")
            .anchor("移管日になった", "2027-04-01")
            .anchor("記録する", "2027-04-06");

    @Test
    void 間に合う間は_備える工程の余裕だけを言う() {
        Outlook outlook = given.outlook("2027-03-01");

        // 3月2日（火）から五開庁日で8日（月）
        assertThat(outlook.spans()).containsEntry(key("備える"), span("2027-03-01", "2027-03-08"));
        assertThat(outlook.finish(key("移管日になった"))).isEqualTo("2027-04-01");
        // 9日（火）から4月1日（木）まで、22日（月）の振替休日を除いて十七開庁日
        assertThat(outlook.floats()).containsOnlyKeys(key("備える")).containsEntry(key("備える"), 17);
    }

    @Test
    void 移管日に遅れれば_その後の工程も超過を言う() {
        Outlook outlook = given.outlook("2027-03-30");

        // 3月31日（水）、4月1日（木）、2日（金）、5日（月）、6日（火）
        assertThat(outlook.finish(key("備える"))).isEqualTo("2027-04-06");
        assertThat(outlook.floats())
                .containsEntry(key("備える"), -3)
                .containsEntry(key("移管日になった"), -3)
                .containsEntry(key("記録する"), -3);
    }
}

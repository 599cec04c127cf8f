package jp.michisuji.hearing.plan;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Stage;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 聴くべき団体の画面。案を見て、確かめてから確定する。 */
@ApplicationTest
class HearingPlanWebTest {

    private static final String 老人クラブ = "老人クラブ";

    @Autowired
    PlannedRoad road;

    @Autowired
    Hearings hearings;

    @Autowired
    Deliberations deliberations;

    @Autowired
    MockMvcTester mvc;

    private long item;
    private long club;
    private Employee lead;

    @BeforeEach
    void 改革担当課長が画面の前に座る() {
        road.open();
        club = road.group(老人クラブ);
        item = road.propose();
        road.touch(item, "協働推進課", "老人クラブ助成", "SHARED");
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @AfterEach
    void 片付ける() {
        road.close();
    }

    @Test
    void 案とわけと典拠ともとの業務を見せ_一度目は始めず_二度目に確定する() {
        assertThat(words(lead.get(here()))).contains(老人クラブ, "高齢者に関わる業務が移る", "港区役所改革資料 L638", "老人クラブ助成", "協働推進課");

        MvcTestResult asked = post(true, "", PlannedRoad.OWNER, "CHOGI", null);
        assertThat(words(asked)).contains("確定するとこうなります", "老人クラブ（説明は芝・まちづくり課長、庁議の審議は済むまで待つ）");
        assertThat(hearings.of(item)).isEmpty();

        MvcTestResult done = post(true, "", PlannedRoad.OWNER, "CHOGI", seen(asked));
        assertThat(done).hasRedirectedUrl(here());
        assertThat(words(lead.get(here()))).contains("老人クラブへの聴取を始めます。", "聴取を見る");
        assertThat(hearings.of(item)).hasSize(1);
    }

    @Test
    void 画面を幾度開いても_データベースの口を使い切らない() {
        for (int views = 0; views < 25; views++) {
            assertThat(lead.get(here())).hasStatusOk();
        }
    }

    @Test
    void 確かめたあとに選び直したら_もう一度確かめる() {
        String seen = seen(post(true, "", PlannedRoad.OWNER, "CHOGI", null));

        assertThat(words(post(true, "", PlannedRoad.OWNER, "GIKAI", seen))).contains("議会報告の審議は済むまで待つ");
        assertThat(hearings.of(item)).isEmpty();
    }

    @Test
    void 案から外すにはわけが要り_打ったものは残る() {
        String tooLong = "あ".repeat(501);

        assertThat(errorOf("rows[0].reason", post(false, " ", PlannedRoad.OWNER, "", null)))
                .contains("老人クラブを案から外す理由を入力してください。");
        MvcTestResult refused = post(false, tooLong, PlannedRoad.OWNER, "", null);
        assertThat(errorOf("rows[0].reason", refused)).contains("500字以内");
        assertThat(html(refused)).contains(tooLong);
        assertThat(errorOf("rows[0].reason", post(false, "理由\u0000", PlannedRoad.OWNER, "", null)))
                .contains("制御文字");
        assertThat(words(post(false, "別の案件で聴く", PlannedRoad.OWNER, "", null))).contains("案から外す団体", "別の案件で聴く");
    }

    @Test
    void 知らない職と段階と団体を断る() {
        assertThat(errorOf("rows[0].explainingPost", post(true, "", "nai", "", null)))
                .contains("説明する職を選んでください。");
        assertThat(errorOf("rows[0].before", post(true, "", PlannedRoad.OWNER, "KOKKAI", null)))
                .contains("この案件が部会のあとに通る段階から選んでください。");
        MvcTestResult unknown = lead.post(here(), "rows[0].groupId", "999999", "rows[0].heard", "true");
        assertThat(words(unknown)).contains("知らない団体が含まれています。");
        assertThat(hearings.of(item)).isEmpty();
    }

    @Test
    void 聴取は部会の合意のあとに始まるので_部会の審議は待たせられない() {
        assertThat(html(lead.get(here()))).contains("改革会議の前に済ませる").doesNotContain("部会の前に済ませる");
        assertThat(errorOf("rows[0].before", post(true, "", PlannedRoad.OWNER, "BUKAI", null)))
                .contains("部会のあとに通る段階から選んでください。");
        assertThat(hearings.of(item)).isEmpty();
    }

    @Test
    void 影響のない案件は全団体に説明する必要はないと言う() {
        long quiet = road.propose();

        assertThat(words(lead.get("/items/" + quiet + "/hearings/plan"))).contains("全団体に説明する必要はない", "L614");
    }

    @Test
    void 改革担当課長のほかは見るだけである() {
        for (String other : List.of("kaikaku", PlannedRoad.OWNER, "viewer")) {
            Employee reader = Employee.login(mvc, other);
            assertThat(reader.page(here())).doesNotContain("確定すると何が始まるかを確かめる");
            assertThat(reader.post(here(), "rows[0].groupId", String.valueOf(club)))
                    .hasStatus(403);
        }
    }

    @Test
    void 待っている間は案件と会議の画面が_誰の意見を待つかを言う() {
        road.plan(item, 老人クラブ, Stage.BUKAI);
        road.prepare(item);
        long sitting = deliberations.ofItem(item).get(0).sittingId();
        String href = "href=\"/hearings/" + road.hearing(item, 老人クラブ).id() + "\"";

        assertThat(lead.page("/items/" + item)).contains("意見聴取を待っています", href);
        assertThat(lead.page("/meetings/" + sitting)).contains("意見聴取を待っています", href);
    }

    private MvcTestResult post(boolean heard, String reason, String explaining, String before, String seen) {
        List<String> typed = new ArrayList<>(List.of(
                "rows[0].groupId",
                String.valueOf(club),
                "rows[0].reason",
                reason,
                "rows[0].explainingPost",
                explaining,
                "rows[0].before",
                before));
        if (heard) {
            typed.addAll(List.of("rows[0].heard", "true"));
        }
        if (seen != null) {
            typed.addAll(List.of("seen", seen));
        }
        return lead.post(here(), typed.toArray(String[]::new));
    }

    private static String seen(MvcTestResult asked) {
        Matcher hidden = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(html(asked));
        assertThat(hidden.find()).isTrue();
        return hidden.group(1);
    }

    private String here() {
        return "/items/" + item + "/hearings/plan";
    }
}

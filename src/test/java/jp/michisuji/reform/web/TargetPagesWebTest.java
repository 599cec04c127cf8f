package jp.michisuji.reform.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 案件の目標日。期限規則の基準日になり、延ばすと調書に載る。 */
@ApplicationTest
class TargetPagesWebTest {

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ReformItems items;

    @Autowired
    private Walk walk;

    @Autowired
    private ChangeRegister register;

    @Autowired
    private ObjectProvider<AnchorDates> anchors;

    private Employee lead;
    private long item;

    @BeforeEach
    void 案件がある() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
        item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "目標日の試験の案件",
                        null,
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }

    private MvcTestResult set(Employee who, String day, String was, String seen, String reason) {
        return who.post(
                "/items/" + item + "/target",
                "date.year",
                "令和9",
                "date.month",
                "4",
                "date.day",
                day,
                "was",
                was,
                "seen",
                seen,
                "reason",
                reason);
    }

    private Optional<AnchorDate> anchor() {
        WorkItem task = walk.task(item, "議題を登録する");
        return anchors.stream()
                .map(source -> source.dateOf(task, Anchor.TARGET))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Test
    void 動く期限を確かめてから決め_基準日になり_延ばすと調書に載る() {
        assertThat(anchor()).hasValueSatisfying(date -> assertThat(date.date()).isNull());
        assertThat(words(set(lead, "1", "", "", "移管の日"))).contains("動く期限", "目標日を変える");
        assertThat(items.get(item).targetOn()).as("まだ決めない").isNull();

        assertThat(set(lead, "1", "", "2027-04-01", "移管の日")).hasRedirectedUrl("/items/" + item);
        assertThat(anchor()).hasValueSatisfying(date -> assertThat(date.date()).isEqualTo(LocalDate.of(2027, 4, 1)));
        assertThat(words(lead.get("/items/" + item))).contains("目標日: 令和9年4月1日（木）");

        set(lead, "8", "2027-04-01", "2027-04-08", "準備の都合");
        assertThat(register.list(new ChangeRegister.Filter(ChangeCause.Kind.TARGET, "準備の都合", null, null), 0, 1))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("令和9年4月1日（木）");
                    assertThat(change.after()).isEqualTo("令和9年4月8日（木）");
                });
    }

    @Test
    void 他の人が先に変えていたら断る() {
        set(lead, "1", "", "2027-04-01", "移管の日");
        assertThat(set(lead, "8", "", "2027-04-08", "知らずに")).hasStatus(409);
        assertThat(items.get(item).targetOn()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void 見ていた日がない日付に改ざんされても_決まった目標日を動かさない() {
        set(lead, "1", "", "2027-04-01", "移管の日");
        assertThat(set(lead, "8", "2027-13-45", "2027-04-08", "改ざん")).hasStatus(409);
        assertThat(items.get(item).targetOn()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void 理由と日が要り_他の課の課長は決められない() {
        assertThat(errorOf("reason", set(lead, "1", "", "", ""))).contains("理由を入力してください。");
        assertThat(errorOf("date", set(lead, "31", "", "", "理由"))).contains("ある日付を入力してください。");
        assertThat(set(Employee.login(mvc, "jinji-kacho"), "1", "", "", "理由")).hasStatus(404);
    }
}

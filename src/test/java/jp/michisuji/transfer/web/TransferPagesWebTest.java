package jp.michisuji.transfer.web;

import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.Requirements;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.Transfers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 移管と業務の画面。どこまで来て何が欠けているかが分かり、始め、延ばし、取り止め、閉じられる。 */
@ApplicationTest
class TransferPagesWebTest {

    @Autowired
    private TransferOffice office;

    @Autowired
    private TransferDemands demands;

    @Autowired
    private TransferWalk walk;

    @Autowired
    private TransferJobs jobs;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Requirements requirements;

    @Autowired
    private ChangeRegister register;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    private Employee lead;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @Test
    void 業務の画面から手続を始められ_二度は始められない() {
        long duty = office.duty(null);
        assertThat(words(lead.get("/duties/" + duty))).contains("移管を始める");
        assertThat(lead.post("/duties/" + duty + "/transfer")).hasStatus3xxRedirection();
        assertThat(words(lead.get("/duties/" + duty))).contains("準備を決めている").doesNotContain("移管を始める");
        assertThat(lead.post("/duties/" + duty + "/transfer")).hasStatus(409);
    }

    @Test
    void 支所に残す業務は始められず_わけを言う() {
        long duty = office.duty(null, Disposition.KEPT);
        assertThat(words(lead.get("/duties/" + duty)))
                .contains("支所に残す業務なので、移管の手続はありません。")
                .doesNotContain("移管を始める");
        assertThat(lead.post("/duties/" + duty + "/transfer")).hasStatus(409);
    }

    @Test
    void 移管の画面に筋が並び_欠けているものが言葉と持ち主で並ぶ() {
        long id = demands.begin();
        demands.decide(id, Set.of(Need.MANUAL, Need.APPROVAL));
        assertThat(words(lead.get("/transfers/" + id)))
                .contains("判定までに欠けているもの")
                .contains("移管の決裁が済んでいません")
                .contains("手順書: 「業務を棚卸しする」が済んでいません")
                .contains("土木管理課長")
                .contains("当事者");
    }

    @Test
    void 準備を決める様式に案とわけと典拠が並ぶ() {
        long id = demands.begin();
        Employee chief = Employee.login(mvc, TransferOffice.LEAD);
        String task = walk.task(id, "必要な準備を決める").taskId();
        assertThat(words(chief.get("/tasks/" + task)))
                .contains("支所から部へ移す業務には手順書が要る")
                .contains("T10")
                .contains("当たる行が表にありません");
    }

    @Test
    void 延ばすときは動く期限を見せてから変え_調書に載る() {
        long id = demands.begin();
        demands.decide(id, Set.of(Need.NOTICE));
        assertThat(words(day(id, "")))
                .contains("動く期限", "移管日を変える")
                .as("いま開いている作業と、これから来る作業を、持つ職とともに")
                .contains("様式・印刷物・ホームページ・窓口案内を洗い出す", "新しい案内に切り替える", "これから届く")
                .contains("移管の可否を判定する", "区役所改革担当課長", "引継書を確認する", "当事者のそれぞれの課長", "六か月後を確認する")
                .as("要らない筋の作業は来ない")
                .doesNotContain("マニュアルを作る");
        assertThat(transfers.get(id).transferOn()).isEqualTo(TransferOffice.TRANSFER_DAY);
        assertThat(day(id, "2028-04-01")).hasStatus3xxRedirection();
        assertThat(transfers.get(id).transferOn()).isEqualTo(TransferOffice.TRANSFER_DAY.plusYears(1));
        assertThat(register.list(new ChangeRegister.Filter(ChangeCause.Kind.TRANSFER, null, null, null), 0, 5))
                .first()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("工事が不調に終わった"));
    }

    @Test
    void 見ていた日がない日付に改ざんされていれば_移管日を動かさない() {
        long id = demands.begin();
        assertThat(day(id, "2027-02-31", "2028-04-01")).hasStatus(409);
        assertThat(transfers.get(id).transferOn()).isEqualTo(TransferOffice.TRANSFER_DAY);
    }

    private MvcTestResult day(long id, String seen) {
        return day(id, "2027-04-01", seen);
    }

    private MvcTestResult day(long id, String was, String seen) {
        return lead.post(
                "/transfers/" + id + "/day",
                "date.year",
                "令和10",
                "date.month",
                "4",
                "date.day",
                "1",
                "was",
                was,
                "seen",
                seen,
                "reason",
                "工事が不調に終わった");
    }

    @Test
    void 取り止めるにはわけが要り_取り止めると画面に残る() {
        long id = demands.begin();
        assertThat(words(lead.post("/transfers/" + id + "/stop", "reason", ""))).contains("理由を入力してください");
        assertThat(lead.post("/transfers/" + id + "/stop", "reason", "案が改まった")).hasStatus3xxRedirection();
        assertThat(words(lead.get("/transfers/" + id))).contains("取止め: 案が改まった");
        assertThat(lead.post("/transfers/" + id + "/stop", "reason", "二度目")).hasStatus(409);
    }

    @Test
    void 取りまとめ課長を替えると開いた仕事も移る() {
        long id = demands.begin();
        assertThat(lead.post("/transfers/" + id + "/lead", "choice", "mizu-midori-koen-kacho", "reason", "所管が替わった"))
                .hasStatus3xxRedirection();
        assertThat(walk.task(id, "必要な準備を決める").postCode()).isEqualTo("mizu-midori-koen-kacho");
        demands.decide(id, Set.of());
    }

    @Test
    void 手続は資料を添えて済んだとし_添えなければ断る() {
        long id = demands.begin();
        demands.decide(id, Set.of(Need.APPROVAL));
        long line = requirements.of(id).stream()
                .filter(it -> it.need() == Need.APPROVAL)
                .findFirst()
                .orElseThrow()
                .id();
        String page = "/transfers/" + id + "/requirements/" + line;
        assertThat(words(lead.get(page))).contains("移管の決裁").contains("済んだとする");
        assertThat(words(lead.post(page, "date.year", "令和9", "date.month", "2", "date.day", "1")))
                .contains("資料のファイルを選んでください");
        demands.closeAll(id);
        assertThat(words(lead.get("/transfers/" + id))).contains("済み");
    }

    @Test
    void 欠けたまま通した判定は移管の画面と引継書に出る() {
        long id = demands.begin();
        demands.decide(id, Set.of(Need.APPROVAL));
        jobs.come(id, "event_judgementCame");
        String task = walk.task(id, "移管の可否を判定する").taskId();
        assertThat(words(lead.get("/tasks/" + task))).contains("欠けたまま移管可とする").contains("移管の決裁が済んでいません");
        walk.complete(id, "移管の可否を判定する", JudgeReadiness.class, form -> {
            form.setOutcome("waive");
            form.setReason("決裁は三月末に下りる");
        });
        for (String page : new String[] {"/transfers/" + id, "/transfers/" + id + "/handover"}) {
            assertThat(words(lead.get(page))).contains("欠けたまま移管可としています").contains("決裁は三月末に下りる");
        }
        assertThat(words(lead.get("/transfers/" + id + "/handover")))
                .contains("引継事項")
                .contains("確認事項");
    }

    @Test
    void 引継書を直す画面は_直したことを言う() {
        long id = demands.begin();
        demands.decide(id, Set.of());
        walk.complete(id, "移管の可否を判定する", JudgeReadiness.class, form -> form.setOutcome("pass"));
        String page = "/transfers/" + id + "/handover/edit";
        assertThat(lead.get(page)).hasStatusOk();
        assertThat(lead.post(page, "rows[0].kind", "CHECK", "rows[0].words", "鍵の引渡し"))
                .hasStatus3xxRedirection();
        assertThat(words(lead.get("/transfers/" + id + "/handover"))).contains("鍵の引渡し");
        walk.complete(id, "引継書を整える", HandoverSheet.class, form -> {});
        Employee chief = Employee.login(mvc, TransferOffice.LEAD);
        String task = walk.task(id, "引継書を確認する").taskId();
        assertThat(words(lead.get("/tasks/" + task))).contains("鍵の引渡し").contains("引継書を確認した");
        assertThat(chief.get("/transfers/" + id)).hasStatusOk();
    }

    @Test
    void 閲覧者は見るだけで_押しても断られる() {
        long id = demands.begin();
        Employee viewer = Employee.login(mvc, "viewer");
        assertThat(words(viewer.get("/transfers/" + id))).doesNotContain("移管を取り止める");
        assertThat(viewer.post("/transfers/" + id + "/stop", "reason", "試し")).hasStatus(403);
        Transfer transfer = transfers.get(id);
        assertThat(transfer.state()).isEqualTo(Transfer.State.DECIDING);
    }

    @Test
    void やり直す準備を選ぶ画面には終わった筋と要らない筋が並ぶ() {
        long id = demands.begin();
        demands.decide(id, Set.of(Need.APPROVAL));
        assertThat(words(lead.get("/transfers/" + id + "/reopen")))
                .contains("周知")
                .contains("手順書");
        assertThat(lead.post("/transfers/" + id + "/reopen", "choice", "NOTICE", "reason", "様式が見つかった"))
                .hasStatus3xxRedirection();
        assertThat(walk.steps(id)).hasSize(1);
        assertThat(words(lead.get("/transfers/" + id))).contains("やり直し: 様式が見つかった");
    }
}

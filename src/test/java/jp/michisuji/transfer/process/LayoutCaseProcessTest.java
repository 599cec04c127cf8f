package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCaseDesk;
import jp.michisuji.transfer.LayoutCaseDesk.NewCase;
import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.transfer.LayoutMember;
import jp.michisuji.transfer.LayoutMembers;
import jp.michisuji.transfer.LayoutMembership;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.web.SeatsInput;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** まとめた移転。業務の出入り、完了の知らせ、取りやめを、業務の筋の側からも確かめる。 */
@ApplicationTest
class LayoutCaseProcessTest {

    private static final String 席数 = "必要席数と面積を出す";
    private static final String 見直し = "席数と面積を見直す";

    @Autowired
    TransferOffice office;

    @Autowired
    LayoutWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    LayoutCaseDesk desk;

    @Autowired
    LayoutMembership membership;

    @Autowired
    LayoutCases cases;

    @Autowired
    LayoutMembers members;

    @Autowired
    Tracks tracks;

    @Autowired
    AuditLog audit;

    private LayoutOwner first;
    private LayoutOwner second;

    @BeforeEach
    void 二つの業務のレイアウトの筋を始める() {
        clock.reset();
        first = begun();
        second = begun();
    }

    @Test
    void まとめると業務だけの手順を離れ_完了で業務の筋も終わる() {
        LayoutOwner layoutCase = open(first, second);
        assertThat(walk.steps(first)).isEmpty();
        assertThat(walk.task(layoutCase, 席数).postCode()).isEqualTo(TransferOffice.LEAD);
        assertThat(track(first)).isEqualTo(TrackProgress.State.RUNNING);

        walk.whole(layoutCase);

        assertThat(cases.get(layoutCase.id()).state()).isEqualTo(LayoutCase.State.DONE);
        assertThat(track(first)).isEqualTo(TrackProgress.State.DONE);
        assertThat(track(second)).isEqualTo(TrackProgress.State.DONE);
        assertThat(acts("transfer", first.id())).contains("layout.join", "layout.done");
    }

    @Test
    void 工事も差戻しも一つの業務の移転と同じに進む() {
        LayoutOwner layoutCase = open(first);
        walk.seats(layoutCase, "4");
        walk.plan(layoutCase);
        walk.coordinate(layoutCase, "return");
        assertThat(cases.get(layoutCase.id()).returned()).isEqualTo(1);
        walk.plan(layoutCase);
        walk.coordinate(layoutCase, "works");
        walk.works(layoutCase, TransferOffice.TRANSFER_DAY.minusDays(60), 60);
        walk.decide(layoutCase);
        walk.move(layoutCase);
        assertThat(track(first)).isEqualTo(TrackProgress.State.DONE);
    }

    @Test
    void 席数を出したあとに加わると_席数を見直す仕事が一つだけ届く() {
        LayoutOwner layoutCase = open(first);
        walk.seats(layoutCase, "1");
        membership.join(layoutCase.id(), second.id(), Actor.system());
        LayoutOwner third = begun();
        membership.join(layoutCase.id(), third.id(), Actor.system());

        assertThat(walk.steps(second)).isEmpty();
        assertThat(walk.steps(layoutCase)).containsExactly(見直し, "配置案を作る");
        walk.complete(layoutCase, 見直し, SeatsInput.class, form -> {
            form.setSeats("3");
            form.setReason("わけ");
        });
        assertThat(walk.steps(layoutCase)).containsExactly("配置案を作る");
        membership.leave(layoutCase.id(), third.id(), "別の階に移るため", Actor.system());
        assertThat(walk.steps(layoutCase)).contains(見直し);
    }

    @Test
    void 席数を出す前の出入りでは見直す仕事は届かない() {
        LayoutOwner layoutCase = open(first);
        membership.join(layoutCase.id(), second.id(), Actor.system());
        assertThat(walk.steps(layoutCase)).containsExactly(席数);
    }

    @Test
    void 抜けると自分の手順の初めに戻り_また加われる() {
        walk.seats(first, "1");
        LayoutOwner layoutCase = open(first, second);
        membership.leave(layoutCase.id(), first.id(), "別の階に移るため", Actor.system());
        assertThat(walk.steps(first)).containsExactly(席数);
        assertThat(members.of(cases.get(layoutCase.id())))
                .extracting(LayoutMember::transferId)
                .containsExactly(second.id());

        membership.join(layoutCase.id(), first.id(), Actor.system());
        assertThat(walk.steps(first)).isEmpty();
        assertThat(acts(LayoutCase.SUBJECT, layoutCase.id())).contains("layout.open", "layout.join", "layout.leave");
    }

    @Test
    void やめると業務はそれぞれの手順に戻り_まとめた移転の仕事は消える() {
        LayoutOwner layoutCase = open(first, second);
        desk.dissolve(layoutCase.id(), "移る階が分かれたため", Actor.system());
        assertThat(walk.steps(layoutCase)).isEmpty();
        assertThat(walk.steps(first)).containsExactly(席数);
        assertThat(walk.steps(second)).containsExactly(席数);
        assertThat(cases.get(layoutCase.id()).state()).isEqualTo(LayoutCase.State.DISSOLVED);
        assertThatThrownBy(() -> membership.join(layoutCase.id(), first.id(), Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("取りやめ");
    }

    @Test
    void 筋が始まる前に加わった業務は_始まったら完了を待つ() {
        long late = office.transfer(null);
        LayoutOwner layoutCase = open(LayoutOwner.transfer(late));
        office.start("layout-track", late);
        assertThat(walk.steps(LayoutOwner.transfer(late))).isEmpty();
        walk.whole(layoutCase);
        assertThat(track(LayoutOwner.transfer(late))).isEqualTo(TrackProgress.State.DONE);
    }

    @Test
    void 筋が始まる前に移転が済めば筋はすぐに終わり_やり直すときは自分の手順を踏む() {
        LayoutOwner late = LayoutOwner.transfer(office.transfer(null));
        walk.whole(open(late));
        office.start("layout-track", late.id());
        assertThat(track(late)).isEqualTo(TrackProgress.State.DONE);

        office.start("layout-track", late.id());
        assertThat(walk.steps(late)).containsExactly(席数);
    }

    @Test
    void 加われない業務はわけを言って断る() {
        LayoutOwner layoutCase = open(first);
        assertThatThrownBy(() -> membership.join(layoutCase.id(), first.id(), Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("既にまとめた移転に加わっています");
        walk.whole(second);
        assertThatThrownBy(() -> membership.join(layoutCase.id(), second.id(), Actor.system()))
                .hasMessageContaining("レイアウトの準備が済んでいます");
        assertThatThrownBy(() -> membership.leave(layoutCase.id(), second.id(), "わけ", Actor.system()))
                .isInstanceOf(ConflictException.class);
        long elsewhere = desk.open(new NewCase("公園課への移転", "水と緑と公園課", TransferOffice.LEAD, List.of()), Actor.system());
        LayoutOwner third = begun();
        assertThatThrownBy(() -> membership.join(elsewhere, third.id(), Actor.system()))
                .hasMessageContaining("水と緑と公園課へ移る業務ではない");
    }

    @Test
    void 期限は加わった業務の最も早い移管日から遡る() {
        LayoutOwner layoutCase = open(first);
        assertThat(walk.task(layoutCase, 席数).due().reason()).isEqualTo("最も早い移管日（令和9年4月1日（木））の175開庁日前");
        membership.leave(layoutCase.id(), first.id(), "別の階に移るため", Actor.system());
        assertThat(walk.task(layoutCase, 席数).due().date()).isNull();
        assertThat(walk.task(layoutCase, 席数).due().reason()).contains("加わった業務がまだない");
        membership.join(layoutCase.id(), second.id(), Actor.system());
        assertThat(walk.task(layoutCase, 席数).due().date()).isNotNull();
    }

    private LayoutOwner begun() {
        long id = office.transfer(null);
        office.start("layout-track", id);
        return LayoutOwner.transfer(id);
    }

    private LayoutOwner open(LayoutOwner... transfers) {
        List<Long> ids =
                java.util.stream.Stream.of(transfers).map(LayoutOwner::id).toList();
        return LayoutOwner.layoutCase(
                desk.open(new NewCase("土木管理課への移転", "土木管理課", TransferOffice.LEAD, ids), Actor.system()));
    }

    private TrackProgress.State track(LayoutOwner transfer) {
        return tracks.of(transfer.id()).stream().findFirst().orElseThrow().state();
    }

    private List<String> acts(String type, long id) {
        return audit.ofSubject(type, String.valueOf(id)).stream()
                .map(AuditEntry::action)
                .toList();
    }
}

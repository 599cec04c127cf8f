package jp.michisuji.approval.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.CirculationKind;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.approval.act.Withdrawing;
import jp.michisuji.approval.after.web.SeePaper;
import jp.michisuji.approval.draft.DraftDesk;
import jp.michisuji.approval.route.RouteOffice;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 供覧と根回しの図。職ごとに見た印と一言を残し、決裁の進み方を止めない。 */
@ApplicationTest
class CirculationProcessTest {

    private static final String SEE = "供覧・根回しを見る ";

    @Autowired
    PassedDrafts drafts;

    @Autowired
    Circulations circulations;

    @Autowired
    CirculationDesk desk;

    @Autowired
    DraftDesk draftDesk;

    @Autowired
    ApprovalTrail trail;

    @Autowired
    Approvals approvals;

    @Autowired
    ApprovalOffice house;

    @Autowired
    ApprovalWalk walk;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        drafts.open();
    }

    @AfterEach
    void 席を立つ() {
        office.leave();
    }

    @Test
    void 決裁されると供覧が並んで回り_見た印と一言が残り_みなが見ると終わる() {
        long id = drafts.put("DECIDED", Weight.ORDINARY);
        drafts.planned(id, CirculationKind.AFTER, RouteOffice.KAKARICHO);
        drafts.planned(id, CirculationKind.AFTER, RouteOffice.BUCHO);
        assertThat(drafts.open(id)).as("決裁されるまで回らない").isEmpty();

        drafts.decide(id);
        assertThat(drafts.open(id)).containsExactly(SEE + RouteOffice.BUCHO, SEE + RouteOffice.KAKARICHO);
        assertThat(drafts.tasks(id).get(0).subject().detail()).isEqualTo("供覧：関わるため");

        see(id, RouteOffice.KAKARICHO, "承知しました。");
        assertThat(drafts.open(id)).containsExactly(SEE + RouteOffice.BUCHO);
        see(id, RouteOffice.BUCHO, null);
        assertThat(drafts.open(id)).isEmpty();
        assertThat(circulations.of(id))
                .extracting(Circulation::seenPostName, Circulation::comment)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("経路試験係長", "承知しました。"),
                        org.assertj.core.groups.Tuple.tuple("経路試験部長", null));
        assertThat(trail.of(id))
                .extracting(ApprovalAct::kind)
                .containsExactly(ActKind.CIRCULATE, ActKind.SEE, ActKind.SEE);
    }

    @Test
    void 供覧する職がなければ何も始まらない() {
        long id = drafts.put("DECIDED", Weight.ORDINARY);
        drafts.decide(id);
        assertThat(trail.of(id)).isEmpty();
    }

    @Test
    void 根回しは回議の前に回り_見ないまま決裁されると下げられる() {
        long id = drafts.put("DRAFT", Weight.ORDINARY);
        desk.send(id, List.of(RouteOffice.BUCHO, RouteOffice.KAKARICHO), "事前に知らせる", office.as(RouteOffice.TANTO));
        see(id, RouteOffice.KAKARICHO, "よいと思います。");
        assertThat(drafts.open(id)).containsExactly(SEE + RouteOffice.BUCHO);

        drafts.decide(id);
        assertThat(drafts.open(id)).isEmpty();
        assertThat(circulations.of(id)).extracting(Circulation::seen).containsExactly(false, true);
    }

    @Test
    void 見ないままの根回しは_却下されても取り下げられても下げられ_見ないまま終わったと分かる() {
        house.open();
        long rejected = informed();
        walk.act(rejected, ApprovalOffice.KAKARICHO, ApprovalOffice.KAKARICHO, "reject", "根拠がない");
        long withdrawn = informed();
        withdrawing.withdraw(withdrawn, "別の案とするため", walk.as(ApprovalOffice.DRAFTER));

        assertThat(List.of(rejected, withdrawn)).allSatisfy(id -> {
            assertThat(walk.open(id)).isEmpty();
            assertThat(circulations.of(id)).singleElement().satisfies(each -> {
                assertThat(each.seen()).isFalse();
                assertThat(each.unseen(approvals.get(id).state())).isEqualTo("見ないまま起案が終わりました");
            });
        });
    }

    /** 隣の課長に根回しをしてから、係長の回議に付した起案。 */
    private long informed() {
        long id = walk.drafted();
        desk.send(id, List.of(ApprovalOffice.OTHER), "事前に知らせる", walk.as(ApprovalOffice.DRAFTER));
        walk.send(id);
        assertThat(walk.steps(id)).contains(SEE + ApprovalOffice.OTHER);
        return id;
    }

    @Test
    void 捨てた起案の根回しは_仕事ごと消える() {
        long id = drafts.put("DRAFT", Weight.ORDINARY);
        desk.send(id, List.of(RouteOffice.BUCHO), "事前に知らせる", office.as(RouteOffice.TANTO));
        draftDesk.discard(id, 0, office.as(RouteOffice.TANTO));
        assertThat(drafts.open(id)).isEmpty();
    }

    @Test
    void 起案者は決裁のあとにも供覧を加えられ_同じ職には二度回らない() {
        long id = drafts.put("DECIDED", Weight.ORDINARY);
        desk.send(id, List.of(RouteOffice.BUCHO), "窓口に関わるため", office.as(RouteOffice.TANTO));
        assertThat(drafts.open(id)).containsExactly(SEE + RouteOffice.BUCHO);
        assertThat(circulations.of(id)).singleElement().satisfies(each -> {
            assertThat(each.added()).isTrue();
            assertThat(each.kind()).isEqualTo(CirculationKind.AFTER);
        });
        assertThatThrownBy(() -> desk.send(id, List.of(RouteOffice.BUCHO), "もう一度", office.as(RouteOffice.TANTO)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("既に供覧をしています");
    }

    @Test
    void 回議中は根回しも供覧も回せない() {
        long id = drafts.put("CIRCULATING", Weight.ORDINARY);
        assertThatThrownBy(() -> desk.send(id, List.of(RouteOffice.BUCHO), "いま", office.as(RouteOffice.TANTO)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("いまは回議中");
    }

    @Test
    void 見た印は一度だけ付く() {
        long id = drafts.put("DECIDED", Weight.ORDINARY);
        desk.send(id, List.of(RouteOffice.BUCHO), "関わるため", office.as(RouteOffice.TANTO));
        long row = circulations.of(id).get(0).id();
        see(id, RouteOffice.BUCHO, null);
        assertThatThrownBy(() -> desk.see(row, "もう一度", office.as(RouteOffice.BUCHO)))
                .isInstanceOf(ConflictException.class);
    }

    private void see(long id, String post, String comment) {
        drafts.complete(id, post, post, SeePaper.class, form -> form.setComment(comment));
    }
}

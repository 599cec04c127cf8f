package jp.michisuji.approval.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.approval.ApprovalSettings.DrafterDecides;
import jp.michisuji.approval.Medium;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.Weight;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 経路の案。表の行を今の組織の職に当て、省いた段と、回せないわけを言う。 */
@ApplicationTest
class RouteProposalTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Autowired
    RouteOffice office;

    @Autowired
    ApprovalRoutes routes;

    @Autowired
    ApprovalRules rules;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @Test
    void 軽易な事項は_係長が見て課長が専決する() {
        RouteProposal proposal = ask("GENERAL", RouteOffice.TANTO, Weight.LIGHT);
        assertThat(words(proposal)).isEqualTo("回議 rt-kakaricho → 決裁 rt-kacho");
        assertThat(proposal.level()).isEqualTo("課長専決");
        assertThat(proposal.problems()).isEmpty();
        assertThat(proposal.stages().get(1).reason()).contains("軽易な事項は課長が専決する", "補い");
    }

    @Test
    void 軽易でない事項は_部長まで上がる() {
        RouteProposal proposal = ask("GENERAL", RouteOffice.TANTO, Weight.ORDINARY);
        assertThat(words(proposal)).isEqualTo("回議 rt-kakaricho → 回議 rt-kacho → 決裁 rt-bucho");
        assertThat(proposal.level()).isEqualTo("部長専決");
    }

    @Test
    void 起案者自身の職の回議は省く() {
        RouteProposal proposal = ask("GENERAL", RouteOffice.KAKARICHO, Weight.LIGHT);
        assertThat(words(proposal)).isEqualTo("決裁 rt-kacho");
        assertThat(proposal.notes()).containsExactly("起案者が「経路試験係長」なので、その職の回議は省きます");
    }

    @Test
    void 課長の起案した軽易な事項は_決まりが認めなければ部長が決める() {
        RouteProposal proposal = ask("GENERAL", RouteOffice.KACHO, Weight.LIGHT);
        assertThat(words(proposal)).isEqualTo("決裁 rt-bucho");
        assertThat(proposal.notes()).anyMatch(note -> note.contains("起案者は自分の案を決められない"));
    }

    @Test
    void 課長専決に限り認める決まりなら_起案者の課長が決める段を残す() {
        ApprovalSettings before = rules.current();
        rules.change(new ApprovalSettings(
                before.numberPattern(),
                DrafterDecides.CHIEF_MARKED,
                before.samePerson(),
                before.successorReviews(),
                before.idleDays(),
                before.lightReviewed(),
                before.revision()));
        try {
            assertThat(words(ask("GENERAL", RouteOffice.KACHO, Weight.LIGHT))).isEqualTo("決裁 rt-kacho");
        } finally {
            restore(before);
        }
    }

    @Test
    void 係長のない課では_係長の段を省いてそう言う() {
        RouteProposal proposal = ask("GENERAL", RouteOffice.DISTRICT_TANTO, Weight.LIGHT);
        assertThat(words(proposal)).isEqualTo("決裁 rt-machizukuri-kacho");
        assertThat(proposal.notes()).containsExactly("「経路・まちづくり課担当」の上に係長の職がありません。回議を省きます");
    }

    @Test
    void 部長のない線では_決める職がないと言って回せない() {
        RouteProposal proposal = ask("GENERAL", RouteOffice.DISTRICT_TANTO, Weight.ORDINARY);
        assertThat(proposal.sound()).isFalse();
        assertThat(proposal.problems()).containsExactly("「経路・まちづくり課担当」の上に部長の職がありません（軽易でない事項は部長が決める）");
    }

    @Test
    void 欠けていて代わる人もいない職では回せない() {
        RouteProposal proposal = ask("GENERAL", RouteOffice.VACANT_TANTO, Weight.LIGHT);
        assertThat(proposal.problems()).containsExactly("「経路空席課長」は欠けていて、代わる職の人もいません");
    }

    @Test
    void まだない職は_そう言って回せない() {
        RouteProposal proposal = ask("MAINTENANCE", RouteOffice.TANTO, Weight.ORDINARY);
        assertThat(proposal.problems()).containsExactly("経路の職「土木部長」は、まだ組織にありません（土木部長の決裁のみ。技術的な課題は土木部長と相談し、解決方針を決定する）");
    }

    @Test
    void 占用は_言葉の地区のまちづくり課長が電子で決める() {
        RouteProposal proposal = routes.propose(question("OCCUPANCY", RouteOffice.TANTO, "経路地区の道路占用の許可", 3 * MEGABYTE));
        assertThat(words(proposal)).isEqualTo("回議 rt-kakaricho → 決裁 rt-machizukuri-kacho");
        assertThat(last(proposal).medium()).isEqualTo(Medium.ELECTRONIC);
    }

    @Test
    void 地区が読めなければ_書き方を言って回せない() {
        RouteProposal proposal = ask("OCCUPANCY", RouteOffice.TANTO, Weight.ORDINARY);
        assertThat(proposal.problems()).singleElement().asString().contains("地区が一つに決まらず", "「芝地区」のように");
    }

    @Test
    void 合議は並び_供覧は経路にない職だけに回る() {
        RouteProposal proposal = ask("TRANSFER_TIMING", RouteOffice.TANTO, Weight.ORDINARY);
        assertThat(words(proposal))
                .isEqualTo("回議 rt-kacho → 合議 kaikaku-kacho・kikaku-kacho → 回議 rt-bucho → 決裁 kaikaku-digital-bucho");
        assertThat(proposal.circulation())
                .extracting(RouteProposal.Circulated::postCode)
                .containsExactly("jinji-kacho", "zaisei-kacho");
        assertThat(proposal.stages().get(1).needed()).as("全員").isNull();
    }

    @Test
    void 当たる行のない区分では回せない() {
        assertThat(ask("知らない区分", RouteOffice.TANTO, Weight.ORDINARY).problems())
                .singleElement()
                .asString()
                .contains("決裁する段がありません");
    }

    private void restore(ApprovalSettings before) {
        rules.change(new ApprovalSettings(
                before.numberPattern(),
                before.drafterDecides(),
                before.samePerson(),
                before.successorReviews(),
                before.idleDays(),
                before.lightReviewed(),
                rules.current().revision()));
    }

    private RouteProposal ask(String category, String drafter, Weight weight) {
        return routes.propose(new RouteQuestion(category, null, drafter, "試験の起案", weight, 0));
    }

    private static RouteQuestion question(String category, String drafter, String words, long bytes) {
        return new RouteQuestion(category, null, drafter, words, Weight.ORDINARY, bytes);
    }

    private static Step last(RouteProposal proposal) {
        return proposal.stages().get(proposal.stages().size() - 1).steps().get(0);
    }

    private static String words(RouteProposal proposal) {
        return proposal.stages().stream().map(RouteProposalTest::words).collect(Collectors.joining(" → "));
    }

    private static String words(Stage stage) {
        return stage.kind().label() + " "
                + stage.steps().stream().map(Step::postCode).collect(Collectors.joining("・"));
    }
}

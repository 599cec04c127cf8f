package jp.michisuji.reorganization;

import static jp.michisuji.organization.OrganizationPart.POST;
import static jp.michisuji.organization.OrganizationPart.UNIT;
import static jp.michisuji.reorganization.Kaisei.DAY;
import static jp.michisuji.reorganization.Kaisei.unitOf;
import static jp.michisuji.reorganization.LineKind.ABOLISH;
import static jp.michisuji.reorganization.LineKind.MERGE;
import static jp.michisuji.reorganization.LineKind.SPLIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.OrganizationHistory;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.reorganization.Reorganization.State;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 成り立たない改正。どれも、確定の前に、何がいけないかを言って断る。 */
@ApplicationTest
class LineCheckTest {

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ReorganizationDecision decision;

    @Autowired
    private ReorganizationDesk desk;

    @Autowired
    private Reorganizations reorganizations;

    @Autowired
    private OrganizationHistory history;

    @Autowired
    private OrganizationRegistry registry;

    private String old;
    private String next;

    @BeforeEach
    void 二つの課がある() {
        clock.reset();
        old = kaisei.section("旧課");
        next = kaisei.section("新課");
    }

    @AfterEach
    void 片付ける() {
        office.leave();
        clock.reset();
    }

    @Test
    void 行がなければ確定できない() {
        assertThat(problems()).containsExactly("改正の行がありません。");
    }

    @Test
    void 知らない職は改められない() {
        assertThat(problems(Kaisei.rename(POST, "nai-kacho", "ない課長"))).containsExactly("職「nai-kacho」は、その日の組織にありません。");
    }

    @Test
    void 知らない職は継げない() {
        assertThat(problems(Kaisei.give(SPLIT, POST, old, "nai-kacho")))
                .containsExactly("継ぐ職「nai-kacho」は、改正のあとの組織にありません。");
    }

    @Test
    void 継ぐ職がなければ確定できない() {
        assertThat(problems(Kaisei.give(SPLIT, POST, old, null))).containsExactly("継ぐ職が決まっていません。");
    }

    @Test
    void 自分自身は継げない_分割で残すときだけ自分を指す() {
        assertThat(problems(Kaisei.give(MERGE, POST, old, old))).containsExactly("自分自身は継げません。");
        assertThat(problems(Kaisei.give(SPLIT, POST, old, old))).isEmpty();
    }

    @Test
    void 継ぐ職がそれ自身なくなるなら断る() {
        String third = kaisei.section("三課");
        assertThat(problems(Kaisei.give(ABOLISH, POST, old, next), Kaisei.give(ABOLISH, POST, next, third)))
                .containsExactly("継ぐ職「" + next + "」も、この改正で廃止されます。");
    }

    @Test
    void 継ぐ先が輪になれば断る() {
        assertThat(problems(Kaisei.give(MERGE, POST, old, next), Kaisei.give(MERGE, POST, next, old)))
                .containsExactly("継ぐ先をたどると自分に戻ります。", "継ぐ先をたどると自分に戻ります。");
    }

    @Test
    void 上位の組織が輪になれば断る() {
        assertThat(problems(Kaisei.move(UNIT, unitOf(old), unitOf(next)), Kaisei.move(UNIT, unitOf(next), unitOf(old))))
                .contains("上位の組織をたどると自分に戻ります。");
    }

    @Test
    void なくす組織に職が残れば断る() {
        assertThat(problems(Kaisei.give(ABOLISH, UNIT, unitOf(old), unitOf(next))))
                .singleElement()
                .asString()
                .startsWith("廃止する組織に「旧課")
                .endsWith("が残っています。移し替えるか、廃止してください。");
    }

    @Test
    void 既にあるコードでは新設できない() {
        assertThat(problems(Kaisei.openPost(old, "新しい課長", unitOf(next))))
                .containsExactly("職「" + old + "」は既に登録されています。新設には使ったことのないコードを付けてください。");
    }

    @Test
    void なくす職の名は改められない() {
        assertThat(problems(Kaisei.give(SPLIT, POST, old, next), Kaisei.rename(POST, old, "別の名")))
                .containsExactly("「" + old + "」を改める行がほかにもあります。分割は一つの行だけにしてください。");
    }

    @Test
    void 過ぎた日には実施できない() {
        long id = kaisei.begin(LocalDate.of(2025, 9, 4), Kaisei.rename(POST, old, "新しい名"));
        assertThat(messages(id)).containsExactly("実施の日が過ぎています。明日からあとの日にしてください。");
    }

    @Test
    void 同じ日に同じ職を改める二つ目は断る() {
        long first = kaisei.begin(DAY, Kaisei.rename(POST, old, "初めの名"));
        kaisei.confirm(first);

        long second = kaisei.begin(DAY, Kaisei.rename(POST, old, "次の名"));

        assertThat(messages(second)).singleElement().asString().endsWith("も「" + old + "」を使っています。");
        cancel(first);
        assertThat(messages(second)).isEmpty();
    }

    @Test
    void ほかの改正が継ぐ職をなくすなら断る() {
        long first = kaisei.begin(DAY, Kaisei.close(ABOLISH, old, next));
        kaisei.confirm(first);
        String third = kaisei.section("三課");

        long second = kaisei.begin(DAY.minusDays(1), Kaisei.close(ABOLISH, next, third));

        assertThat(messages(second)).isNotEmpty().allSatisfy(message -> assertThat(message)
                .startsWith("確定した別の組織改正"));
        cancel(first);
    }

    @Test
    void 設定で名指しされた職は閉じられない() {
        long id = kaisei.begin(DAY, Kaisei.give(MERGE, POST, "kaikaku-kacho", next));
        assertThat(kaisei.rehearse(id).blocked()).extracting(Moving::room).contains("改革の事務局", "職の役割");
    }

    @Test
    void 差し支えが残れば_予行しても確定できない() {
        long id = kaisei.begin(DAY, Kaisei.give(MERGE, POST, old, old));
        assertThatThrownBy(() -> kaisei.confirm(id)).isInstanceOf(ConflictException.class);
        assertThat(reorganizations.get(id).state()).isEqualTo(State.REHEARSED);
    }

    @Test
    void 見てから確定するまでに仕事が届けば_もう一度見せる() {
        long id = kaisei.begin(DAY, Kaisei.close(ABOLISH, old, next));
        var lead = office.as("kaikaku-kacho");
        desk.rehearsed(id, kaisei.rehearse(id), lead);
        String seen = kaisei.rehearse(id).fingerprint();
        kaisei.points(old, 1);

        assertThat(decision.confirm(id, seen, lead)).isFalse();
        assertThat(decision.confirm(id, kaisei.rehearse(id).fingerprint(), lead))
                .isTrue();
    }

    @Test
    void 予行していないものは確定できず_行を変えると予行し直す() {
        long id = kaisei.begin(DAY, Kaisei.close(ABOLISH, old, next));
        var lead = office.as("kaikaku-kacho");
        assertThatThrownBy(() -> decision.confirm(id, "", lead)).isInstanceOf(ConflictException.class);
        desk.rehearsed(id, kaisei.rehearse(id), lead);
        desk.add(id, Kaisei.rename(POST, next, "新しい名"), lead);
        assertThat(reorganizations.get(id).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void 確定を取り消すと新しい職はなくなり_発令があれば取り消せない() {
        String unit = kaisei.fresh();
        long id = kaisei.begin(DAY, Kaisei.openUnit(unit, "新設課"), Kaisei.openPost(unit + "-kacho", "新設課長", unit));
        kaisei.confirm(id);
        assertThat(history.on(DAY).post(unit + "-kacho")).isPresent();
        assertThat(history.on(DAY.minusDays(1)).post(unit + "-kacho")).isEmpty();
        registry.appoint(next, unit + "-kacho", DAY, null);
        assertThatThrownBy(() -> cancel(id))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("発令");
        assertThat(reorganizations.get(id).state()).isEqualTo(State.CONFIRMED);
    }

    private void cancel(long id) {
        decision.cancel(id, "試験のため", office.as("kaikaku-kacho"));
        office.leave();
    }

    private List<String> problems(ReorganizationLine... lines) {
        return messages(kaisei.begin(DAY, lines));
    }

    private List<String> messages(long id) {
        return kaisei.rehearse(id).problems().stream().map(Problem::message).toList();
    }
}

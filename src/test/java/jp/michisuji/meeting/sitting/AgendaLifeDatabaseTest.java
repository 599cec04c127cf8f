package jp.michisuji.meeting.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.meeting.AgendaResults;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.SittingCancellation;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 手で加えた議題の一生。扱い、継続、取下げ、並べ替えと、二人が同時にしたこと。 */
@ApplicationTest
class AgendaLifeDatabaseTest {

    private static final Actor ACTOR = Actor.system();

    @Autowired
    private SittingOffice office;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Agenda agenda;

    @Autowired
    private AgendaResults results;

    @Autowired
    private AgendaEditing editing;

    @Autowired
    private SittingCancellation cancellation;

    @Test
    void 初めの扱いを書くと_会議は開かれたことになる() {
        long sitting = office.sitting(office.body(false));
        long item = office.item(sitting, "執務場所");

        AgendaItem noted = results.note(item, AgendaResult.APPROVED, " 一致 ", 0, ACTOR);

        assertThat(noted.resultNote()).isEqualTo("一致");
        assertThat(noted.version()).isEqualTo(1);
        assertThat(sittings.get(sitting).state()).isEqualTo(State.HELD);
        assertThatThrownBy(() -> results.note(item, AgendaResult.CONTINUED, null, 0, ACTOR))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void 継続審議は次の会議へ二度送られ_回数が数えられる() {
        String body = office.body(false);
        long first = office.sitting(body);
        results.note(office.item(first, "続く議題"), AgendaResult.CONTINUED, null, 0, ACTOR);
        office.close(first);

        long second = office.sitting(body);
        AgendaItem once = only(second);
        assertThat(once.kindInWords()).isEqualTo("審議（継続1回目）");
        office.open(second);
        office.close(second);
        assertThat(agenda.get(once.id()).result()).as("時間内に終わらなかった").isEqualTo(AgendaResult.CONTINUED);

        assertThat(only(office.sitting(body)).kindInWords()).isEqualTo("審議（継続2回目）");
        office.sitting(body);
        assertThat(agenda.carriedTo(once.id())).as("一度だけ送られる").isPresent();
    }

    @Test
    void 次の会議が既に予定されていれば_閉じたときに載り_扱いを直せば消える() {
        String body = office.body(false);
        long first = office.sitting(body);
        long next = office.sitting(body);
        long item = office.item(first, "直される議題");
        office.open(first);
        office.close(first);
        assertThat(only(next).carriedFrom()).isEqualTo(item);

        results.note(item, AgendaResult.APPROVED, null, agenda.get(item).version(), ACTOR);

        assertThat(agenda.of(next)).isEmpty();
    }

    @Test
    void 中止した会議の議題は_回数を増やさずに次へ移る() {
        String body = office.body(false);
        long cancelled = office.sitting(body);
        office.item(cancelled, "移る議題");

        cancellation.cancel(cancelled, "都合", 0, ACTOR);

        assertThat(only(office.sitting(body)).kindInWords()).isEqualTo("審議");
    }

    @Test
    void 会議のさなかに取り下げた議題は送られず_会議は確定できる() {
        String body = office.body(false);
        long sitting = office.sitting(body);
        results.note(office.item(sitting, "取り下げる議題"), AgendaResult.WITHDRAWN, "起案者の申し出", 0, ACTOR);
        office.close(sitting);
        office.confirm(sitting);

        assertThat(sittings.get(sitting).state()).isEqualTo(State.CONFIRMED);
        assertThat(agenda.of(office.sitting(body))).isEmpty();
    }

    @Test
    void 扱いのない議題があれば確定できず_確定したあとは何も変えられない() {
        long sitting = office.sitting(office.body(false));
        office.open(sitting);
        office.close(sitting);
        long late = office.item(sitting, "書き忘れた議題");
        assertThatThrownBy(() -> office.confirm(sitting))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("書き忘れた議題");

        results.note(late, AgendaResult.NOTED, null, 0, ACTOR);
        office.confirm(sitting);

        assertThatThrownBy(() -> results.note(late, AgendaResult.APPROVED, null, 1, ACTOR))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> office.item(sitting, "遅い議題")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> office.open(sitting)).isInstanceOf(ConflictException.class);
    }

    @Test
    void 動かすと隣と入れ替わり_古い版で動かした人は断られる() {
        long sitting = office.sitting(office.body(false));
        long first = office.item(sitting, "一");
        office.item(sitting, "二");
        long third = office.item(sitting, "三");

        editing.move(third, true, 0, ACTOR);
        assertThat(titles(sitting)).containsExactly("一", "三", "二");
        editing.move(first, true, 0, ACTOR);
        assertThat(titles(sitting)).as("端では動かない").containsExactly("一", "三", "二");
        assertThatThrownBy(() -> editing.move(third, true, 0, ACTOR)).isInstanceOf(ConflictException.class);
    }

    @Test
    void 二人が同時に動かすと_一人だけが動かせ_順は崩れない() throws Exception {
        long sitting = office.sitting(office.body(false));
        office.item(sitting, "一");
        long second = office.item(sitting, "二");
        office.item(sitting, "三");

        assertThat(together(
                        () -> succeeds(() -> editing.move(second, true, 0, ACTOR)),
                        () -> succeeds(() -> editing.move(second, false, 0, ACTOR))))
                .containsExactlyInAnyOrder(true, false);

        assertThat(titles(sitting)).containsExactlyInAnyOrder("一", "二", "三");
    }

    @Test
    void 確定と新しい議題が競っても_扱いのない議題の残る確定はない() throws Exception {
        for (int round = 0; round < 5; round++) {
            long sitting = office.sitting(office.body(false));
            office.open(sitting);
            office.close(sitting);

            assertThat(together(
                            () -> succeeds(() -> office.confirm(sitting)),
                            () -> succeeds(() -> office.item(sitting, "割り込む議題"))))
                    .containsOnlyOnce(true);

            boolean confirmed = sittings.get(sitting).state() == State.CONFIRMED;
            assertThat(agenda.of(sitting)).hasSize(confirmed ? 0 : 1);
        }
    }

    @Test
    void 三百件を超える議題は断る() {
        long sitting = office.sitting(office.body(false));
        for (int at = 1; at <= AgendaEditing.MOST; at++) {
            office.item(sitting, "議題" + at);
        }

        assertThatThrownBy(() -> office.item(sitting, "溢れる議題"))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("300件まで");
    }

    private AgendaItem only(long sitting) {
        assertThat(agenda.of(sitting)).hasSize(1);
        return agenda.of(sitting).get(0);
    }

    private List<String> titles(long sitting) {
        return agenda.of(sitting).stream().map(AgendaItem::title).toList();
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ConflictException late) {
            return false;
        }
    }

    @SafeVarargs
    private static List<Boolean> together(Callable<Boolean>... works) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(works.length);
        try {
            List<Boolean> ends = new java.util.ArrayList<>();
            for (Future<Boolean> end : people.invokeAll(List.of(works))) {
                ends.add(end.get());
            }
            return ends;
        } finally {
            people.shutdown();
        }
    }
}

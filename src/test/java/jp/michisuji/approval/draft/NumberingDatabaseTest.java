package jp.michisuji.approval.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 採番の競り合い。同時に付しても、番号は重ならず、飛ばない。 */
class NumberingDatabaseTest {

    private static final int 人数 = 8;
    private static final int 回数 = 25;

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private Numbering numbering;

    @BeforeEach
    void 番号を初めに戻す() {
        ApprovalRules rules = mock(ApprovalRules.class);
        when(rules.current())
                .thenReturn(new ApprovalSettings(
                        "{年}港区改第{番号}号",
                        ApprovalSettings.DrafterDecides.NEVER,
                        ApprovalSettings.SamePerson.MARK,
                        true,
                        3,
                        false,
                        0));
        numbering = new Numbering(db.jdbc(), rules);
        db.jdbc().sql("delete from approval_serial").update();
    }

    @Test
    void 同時に付けても_重ならず飛ばない() throws Exception {
        List<Integer> given = together(() -> db.inTransaction(this::next).serial());

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 人数 * 回数).boxed().toList());
    }

    @Test
    void 付すことが失敗すれば_番号は戻り_次の人が使う() {
        assertThat(db.inTransaction(this::next).serial()).isEqualTo(1);
        assertThatThrownBy(() -> db.inTransaction(() -> {
                    next();
                    throw new IllegalStateException("途中で失敗した");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(db.inTransaction(this::next).words()).isEqualTo("7港区改第2号");
    }

    @Test
    void 四月一日から_新しい年度の一番になる() {
        assertThat(on(LocalDate.of(2026, 3, 31))).isEqualTo(new IssuedNumber(2025, 1, "7港区改第1号"));
        assertThat(on(LocalDate.of(2026, 4, 1))).isEqualTo(new IssuedNumber(2026, 1, "8港区改第1号"));
        assertThat(on(LocalDate.of(2026, 4, 2))).isEqualTo(new IssuedNumber(2026, 2, "8港区改第2号"));
    }

    private IssuedNumber on(LocalDate date) {
        return db.inTransaction(() -> numbering.next(date));
    }

    private IssuedNumber next() {
        return numbering.next(LocalDate.of(2025, 9, 4));
    }

    private static List<Integer> together(java.util.concurrent.Callable<Integer> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(人数);
        CountDownLatch start = new CountDownLatch(人数);
        try {
            List<Future<List<Integer>>> all = new ArrayList<>();
            for (int person = 0; person < 人数; person++) {
                all.add(people.submit(() -> {
                    start.countDown();
                    start.await();
                    List<Integer> given = new ArrayList<>();
                    for (int time = 0; time < 回数; time++) {
                        given.add(act.call());
                    }
                    return given;
                }));
            }
            List<Integer> given = new ArrayList<>();
            for (Future<List<Integer>> one : all) {
                given.addAll(one.get());
            }
            return given;
        } finally {
            people.shutdownNow();
        }
    }
}

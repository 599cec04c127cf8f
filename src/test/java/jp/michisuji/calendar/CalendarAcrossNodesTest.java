package jp.michisuji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 二つの節点の暦。一方で閉じた日を、他方はすぐに期限の計算に使う。 */
class CalendarAcrossNodesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 5);
    private static final LocalDate SATURDAY = LocalDate.of(2025, 9, 6);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    /** 台帳に何度尋ねたかを数える。 */
    private static final class Asked extends ClosedDays {

        private int loads;
        private int stamps;

        Asked(JdbcClient jdbc) {
            super(jdbc, event -> {});
        }

        @Override
        public OpenDays load() {
            loads++;
            return super.load();
        }

        @Override
        java.util.UUID stamp() {
            stamps++;
            return super.stamp();
        }
    }

    private final ClosedDays elsewhere = new ClosedDays(db.jdbc(), event -> {});
    private final Asked asked = new Asked(db.jdbc());
    private final OfficeCalendar here = new OfficeCalendar(asked);

    @AfterEach
    void 決まりどおりに戻す() {
        elsewhere.restore(FRIDAY);
        elsewhere.restore(SATURDAY);
    }

    @Test
    void 他の節点が閉じた日も開いた日も_覚えが新しいうちでも取引の中から見える() {
        assertThat(here.isOpen(FRIDAY)).isTrue();

        elsewhere.close(FRIDAY, "システム更改");
        elsewhere.open(SATURDAY, "臨時窓口");

        assertThat(here.isOpen(FRIDAY)).as("取引の外では、しばらく前の暦のこともある").isTrue();
        assertThat(counted(() -> here.plusOpenDays(LocalDate.of(2025, 9, 4), 1)))
                .isEqualTo(SATURDAY);
        assertThat(here.isOpen(FRIDAY)).as("気付いたあとは取引の外でも新しい").isFalse();
    }

    @Test
    void 戻したことにも_名だけの変わりにも気付く() {
        elsewhere.close(FRIDAY, "システム更改");
        assertThat(counted(() -> here.closedReason(FRIDAY))).contains("システム更改");

        elsewhere.close(FRIDAY, "庁舎点検");
        assertThat(counted(() -> here.closedReason(FRIDAY))).contains("庁舎点検");

        elsewhere.restore(FRIDAY);
        assertThat(counted(() -> here.isOpen(FRIDAY))).isTrue();
    }

    @Test
    void 一日を閉じて別の日を戻し_数が変わらなくても気付く() {
        elsewhere.close(FRIDAY, "システム更改");
        assertThat(counted(() -> here.isOpen(FRIDAY))).isFalse();

        db.inTransaction(() -> {
            elsewhere.restore(FRIDAY);
            elsewhere.close(LocalDate.of(2025, 9, 8), "システム更改");
        });

        assertThat(counted(() -> here.isOpen(FRIDAY))).isTrue();
        elsewhere.restore(LocalDate.of(2025, 9, 8));
    }

    @Test
    void 一つの取引は_途中で直されても同じ暦で数える() {
        db.inTransaction(() -> {
            assertThat(here.isOpen(FRIDAY)).isTrue();
            apart().executeWithoutResult(other -> elsewhere.close(FRIDAY, "システム更改"));
            assertThat(here.isOpen(FRIDAY)).isTrue();
        });
        assertThat(counted(() -> here.isOpen(FRIDAY))).isFalse();
    }

    @Test
    void 取り消された変更の暦は_ほかの取引に残らない() {
        new TransactionTemplate(db.transactionManager()).executeWithoutResult(running -> {
            elsewhere.close(FRIDAY, "システム更改");
            assertThat(here.isOpen(FRIDAY)).isFalse();
            running.setRollbackOnly();
        });

        assertThat(counted(() -> here.isOpen(FRIDAY))).isTrue();
    }

    @Test
    void 変わらなければ_一つの取引に印を一度尋ねるだけで_表は読み直さない() {
        here.days();
        asked.stamps = 0;

        for (int times = 1; times <= 3; times++) {
            db.inTransaction(() -> {
                here.isOpen(FRIDAY);
                here.openDaysBetween(FRIDAY, SATURDAY);
                here.days();
            });
            assertThat(asked.stamps).isEqualTo(times);
        }
        assertThat(asked.loads).isEqualTo(1);
    }

    @Test
    void 取引の外と_暦を見ない取引では_何も尋ねない() {
        here.days();
        asked.stamps = 0;

        here.isOpen(FRIDAY);
        db.inTransaction(() -> elsewhere.all());

        assertThat(asked.stamps).isZero();
        assertThat(asked.loads).isEqualTo(1);
    }

    @Test
    void 画面を通さずに台帳を直しても気付く() {
        here.days();
        db.jdbc()
                .sql("insert into closed_day (day, name) values (?, '手で入れた日')")
                .param(FRIDAY)
                .update();

        assertThat(counted(() -> here.closedReason(FRIDAY))).contains("手で入れた日");
    }

    private static <T> T counted(Supplier<T> work) {
        return db.inTransaction(work);
    }

    private static TransactionTemplate apart() {
        TransactionTemplate apart = new TransactionTemplate(db.transactionManager());
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}

package jp.michisuji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 取引と暦。直した取引の中からは新しい暦が見え、取り消せば残らない。 */
@ApplicationTest
class CalendarInTransactionTest {

    private static final LocalDate MONDAY = LocalDate.of(2046, 5, 7);

    @Autowired
    private ClosedDays closedDays;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void 決まりどおりに戻す() {
        closedDays.restore(MONDAY);
    }

    @Test
    void 直した取引の中から見え_確定すればどこからも見える() {
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            assertThat(calendar.isOpen(MONDAY)).isTrue();
            closedDays.close(MONDAY, "システム更改");
            assertThat(calendar.isOpen(MONDAY)).isFalse();
        });

        assertThat(calendar.isOpen(MONDAY)).isFalse();
    }

    @Test
    void 取り消せば_取引の外にも残らない() {
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            closedDays.close(MONDAY, "システム更改");
            assertThat(calendar.isOpen(MONDAY)).isFalse();
            running.setRollbackOnly();
        });

        assertThat(calendar.isOpen(MONDAY)).isTrue();
    }
}

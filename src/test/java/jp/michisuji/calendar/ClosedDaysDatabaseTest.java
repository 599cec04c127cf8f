package jp.michisuji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClosedDaysDatabaseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 5);
    private static final LocalDate SATURDAY = LocalDate.of(2025, 9, 6);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private ClosedDays closedDays;
    private OfficeCalendar calendar;

    @BeforeEach
    void open() {
        closedDays = new ClosedDays(db.jdbc(), event -> calendar.seeInside((ClosedDaysChanged) event));
        calendar = new OfficeCalendar(closedDays);
    }

    @Test
    void 閉じた日と特別に開いた日はすぐに暦に表れる() {
        assertThat(calendar.isOpen(FRIDAY)).isTrue();
        closedDays.close(FRIDAY, "システム更改");
        closedDays.open(SATURDAY, "臨時窓口");
        assertThat(calendar.closedReason(FRIDAY)).contains("システム更改");
        assertThat(calendar.isOpen(SATURDAY)).isTrue();
    }

    @Test
    void 同じ日は後に言ったことが勝つ() {
        closedDays.open(FRIDAY, "臨時窓口");
        closedDays.close(FRIDAY, "システム更改");
        closedDays.close(FRIDAY, "庁舎点検");
        assertThat(calendar.closedReason(FRIDAY)).contains("庁舎点検");
        closedDays.open(FRIDAY, "臨時窓口");
        assertThat(calendar.isOpen(FRIDAY)).isTrue();
    }

    @Test
    void 台帳から外すと決まりどおりに戻る() {
        closedDays.close(FRIDAY, "システム更改");
        closedDays.open(SATURDAY, "臨時窓口");
        closedDays.restore(FRIDAY);
        closedDays.restore(SATURDAY);
        assertThat(calendar.isOpen(FRIDAY)).isTrue();
        assertThat(calendar.closedReason(SATURDAY)).contains("土曜日");
    }
}

package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailHoldDatabaseTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDateTime NINE = LocalDateTime.of(2025, 9, 4, 9, 0);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private MailHold hold;

    @BeforeEach
    void open() {
        hold = at(NINE);
    }

    @Test
    void はじめは止まっていない() {
        assertThat(hold.held()).isFalse();
        assertThat(hold.state()).isEqualTo(new MailHoldState(false, null, null, null, null));
    }

    @Test
    void 止めると理由と時が残り_もう一度止めても始まりは変わらない() {
        hold.hold("復元");
        at(NINE.plusHours(1)).hold("確認中");
        assertThat(hold.held()).isTrue();
        assertThat(hold.state()).isEqualTo(new MailHoldState(true, "確認中", NINE, null, null));
    }

    @Test
    void 再開すると決めた人が残り_止まっていなければ何も変わらない() {
        hold.hold("復元");
        at(NINE.plusHours(2)).release("職員A001");
        at(NINE.plusHours(3)).release("職員A002");
        assertThat(hold.held()).isFalse();
        assertThat(hold.state()).isEqualTo(new MailHoldState(false, "復元", NINE, "職員A001", NINE.plusHours(2)));
    }

    private static MailHold at(LocalDateTime moment) {
        return new MailHold(db.jdbc(), Clock.fixed(moment.atZone(TOKYO).toInstant(), TOKYO));
    }
}

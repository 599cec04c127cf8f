package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.List;
import jp.michisuji.audit.AuditNotice;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class AuditNoticeMailsTest {

    private final Outbox outbox = mock();

    @Test
    void 監査の知らせは_職員ではない決めた宛先に出る() {
        new AuditNoticeMails(outbox)
                .on(new AuditNotice("audit@test.invalid", "audit-head 2025-09-03", "鎖の\n先頭", "先頭です。\n\n2025-09-03  3"));

        ArgumentCaptor<List<Letter>> letters = ArgumentCaptor.captor();
        verify(outbox).put(letters.capture());
        assertThat(letters.getValue()).singleElement().satisfies(letter -> {
            assertThat(letter.to().email()).isEqualTo("audit@test.invalid");
            assertThat(letter.subject()).isEqualTo("【道筋】鎖の 先頭");
            assertThat(letter.subjectKey()).isEqualTo("audit-head 2025-09-03");
            assertThat(letter.body()).contains("先頭です。", "2025-09-03  3", "設定で決めた監査の宛先");
        });
    }
}

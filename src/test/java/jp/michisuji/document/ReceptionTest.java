package jp.michisuji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ReceptionTest {

    private static final Instant 九月四日 = Instant.parse("2025-09-04T00:00:00Z");
    private static final NewDocument 資料 =
            new NewDocument("説明資料", "説明.txt", null, "説明の要点".getBytes(StandardCharsets.UTF_8));

    private final AuditLog audit = mock(AuditLog.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void 誰かが登録しようとする() {
        when(user.actor()).thenReturn(Actor.system());
    }

    @Test
    void 相手が設定されていなければ_未検査のまま通す() {
        Scan scan = reception(content -> Optional.empty()).vet(資料);

        assertThat(scan.done()).isFalse();
        assertThat(scan.label()).isEqualTo("未検査");
    }

    @Test
    void 無事と言われれば_時刻と返事を持って通す() {
        Scan scan = reception(clean()).vet(資料);

        assertThat(scan).isEqualTo(new Scan(九月四日, "stream: OK"));
        assertThat(scan.label()).isEqualTo("検査済");
        verifyNoInteractions(audit);
    }

    @Test
    void 確かめたばかりの内容は_登録するときに調べ直さない() {
        Reception reception = reception(clean());
        reception.check(資料);
        reception.vet(new NewDocument("別の題名", "別の名.txt", null, 資料.content()));

        assertThat(asked).hasValue(1);
    }

    @Test
    void 見つかれば検出名を見せて断り_記録に残す() {
        Reception reception =
                reception(content -> Optional.of(new VirusScanner.Answer("Win.Test.EICAR_HDB-1", "stream: …")));

        assertThatThrownBy(() -> reception.check(資料))
                .isInstanceOf(DocumentRejectedException.class)
                .hasMessageStartingWith("ウイルスが見つかったため登録できません（検出名: Win.Test.EICAR_HDB-1）。");
        assertThat(recorded().summary()).contains("説明.txt", "Win.Test.EICAR_HDB-1");
        assertThatThrownBy(() -> reception.check(資料)).as("断ったことは覚えない").isInstanceOf(DocumentRejectedException.class);
    }

    @Test
    void 検査できなければ断り_記録に残す() {
        Reception reception = reception(content -> {
            throw new ScanUnavailableException("つながらない");
        });

        assertThatThrownBy(() -> reception.check(資料))
                .isInstanceOf(DocumentRejectedException.class)
                .hasMessageStartingWith("ウイルス検査ができないため登録できません。");
        assertThat(recorded().action()).isEqualTo("document.unscanned");
    }

    @Test
    void 種類の合わないものは_相手に渡す前に断る() {
        assertThatThrownBy(() -> reception(clean()).check(new NewDocument("説明", "説明.exe", null, 資料.content())))
                .isInstanceOf(DocumentRejectedException.class);
        assertThat(asked).hasValue(0);
    }

    private Act recorded() {
        ArgumentCaptor<Act> act = ArgumentCaptor.forClass(Act.class);
        verify(audit).record(eq(Actor.system()), act.capture());
        return act.getValue();
    }

    private VirusScanner clean() {
        return content -> {
            asked.incrementAndGet();
            return Optional.of(new VirusScanner.Answer(null, "stream: OK"));
        };
    }

    private Reception reception(VirusScanner scanner) {
        return new Reception(scanner, new Refusals(audit, user), Clock.fixed(九月四日, ZoneId.of("Asia/Tokyo")));
    }
}

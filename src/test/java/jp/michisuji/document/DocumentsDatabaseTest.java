package jp.michisuji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.TestDatabase;
import jp.michisuji.web.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class DocumentsDatabaseTest {

    private static final Instant 九月四日 = Instant.parse("2025-09-04T00:00:00Z");
    private static final Actor 課長 = new Actor("a001", "職員A001", "koreisha-shien-kacho", "高齢者支援課長");
    private static final byte[] 本文 = "説明の要点".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private final AuditLog audit = mock(AuditLog.class);

    @Test
    void 登録した資料を本体とともに取り出せる() {
        StoredDocument stored = documents().store(new NewDocument(" 説明資料 ", "C:\\説明.txt", "text/html", 本文), 課長);

        assertThat(documents().find(stored.id())).contains(stored);
        assertThat(stored.title()).isEqualTo("説明資料");
        assertThat(stored.filename()).isEqualTo("説明.txt");
        assertThat(stored.contentType()).isEqualTo("text/plain");
        assertThat(stored.size()).isEqualTo(本文.length);
        assertThat(stored.sha256()).isEqualTo("dd97bf0152518bc031486ea879dfdfed0da0c66d81fed8bd8ed7a378ffdd6e9a");
        assertThat(stored.uploadedAt()).isEqualTo(九月四日);
        assertThat(stored.uploadedBy()).isEqualTo("職員A001");
        assertThat(documents().content(stored.id())).isEqualTo(本文);
    }

    @Test
    void 登録を監査記録に残す() {
        StoredDocument stored = documents().store(new NewDocument("説明資料", "説明.txt", null, 本文), 課長);

        ArgumentCaptor<Act> act = ArgumentCaptor.forClass(Act.class);
        verify(audit).record(eq(課長), act.capture());
        assertThat(act.getValue().summary()).isEqualTo("資料「説明資料」（説明.txt）を登録した");
        assertThat(act.getValue().after()).containsEntry("SHA-256", stored.sha256());
    }

    @Test
    void 受け付けない資料は何も残さない() {
        NewDocument refused = new NewDocument("説明資料", "説明.exe", null, 本文);

        assertThatThrownBy(() -> documents().store(refused, 課長)).isInstanceOf(DocumentRejectedException.class);
        assertThat(db.jdbc()
                        .sql("select count(*) from document")
                        .query(Long.class)
                        .single())
                .isZero();
        verifyNoInteractions(audit);
    }

    @Test
    void 検査の時刻と返事を資料とともに残す() {
        Documents scanned = documents(content -> Optional.of(new VirusScanner.Answer(null, "stream: OK")));

        StoredDocument stored = scanned.store(new NewDocument("説明資料", "説明.txt", null, 本文), 課長);
        StoredDocument before = documents().store(new NewDocument("前の資料", "前.txt", null, 本文), 課長);

        assertThat(stored.scan()).isEqualTo(new Scan(九月四日, "stream: OK"));
        assertThat(before.scan()).isEqualTo(Scan.NONE);
        assertThat(documents().findAll(List.of(stored.id(), before.id(), 0L)))
                .containsOnlyKeys(stored.id(), before.id());
    }

    @Test
    void ウイルスの見つかった資料は残さない() {
        Documents scanned = documents(content -> Optional.of(new VirusScanner.Answer("Eicar", "stream: Eicar FOUND")));

        assertThatThrownBy(() -> scanned.store(new NewDocument("説明資料", "説明.txt", null, 本文), 課長))
                .isInstanceOf(DocumentRejectedException.class);
        assertThat(db.jdbc()
                        .sql("select count(*) from document")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ない資料は見つからない() {
        assertThat(documents().find(0)).isEmpty();
        assertThatThrownBy(() -> documents().content(0)).isInstanceOf(NotFoundException.class);
    }

    private Documents documents() {
        return documents(content -> Optional.empty());
    }

    private Documents documents(VirusScanner scanner) {
        Clock clock = Clock.fixed(九月四日, ZoneId.of("Asia/Tokyo"));
        CurrentUser user = mock(CurrentUser.class);
        return new Documents(db.jdbc(), new Reception(scanner, new Refusals(audit, user), clock), audit, clock);
    }
}

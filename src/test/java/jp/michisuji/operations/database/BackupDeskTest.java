package jp.michisuji.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.CountDownLatch;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class BackupDeskTest {

    private static final int PATIENCE = 5_000;
    private static final BackupFile FILE =
            new BackupFile(Path.of("michisuji-20250904-090000.zip"), LocalDateTime.of(2025, 9, 4, 9, 0), 1, null);

    private final DatabaseBackup backup = mock();
    private final Permissions permissions = mock();
    private final CurrentUser user = mock();
    private final AuditLog audit = mock();
    private final Actor admin = new Actor("admin", "システム管理者", "admin", "システム管理者");
    private final BackupDesk desk = new BackupDesk(backup, permissions, user, audit);

    @BeforeEach
    void enter() {
        when(user.actor()).thenReturn(admin);
    }

    @Test
    void 始めるとすぐ戻り_進み具合が見え_終わると監査記録に残る() {
        CountDownLatch copying = new CountDownLatch(1);
        when(backup.make(any())).thenAnswer(call -> {
            copying.await();
            return FILE;
        });
        desk.begin();
        assertThat(desk.state().running()).isTrue();
        desk.begin();
        copying.countDown();
        verify(audit, timeout(PATIENCE))
                .record(eq(admin), argThat(act -> act.summary().contains(FILE.name())));
        verify(backup).make(any());
    }

    @Test
    void 取れなかったときは_そのわけを見せる() throws InterruptedException {
        when(backup.make(any())).thenThrow(new IllegalStateException("円盤がいっぱいです"));
        desk.begin();
        verify(backup, timeout(PATIENCE)).make(any());
        for (int waited = 0; desk.state().running() && waited < PATIENCE; waited += 10) {
            Thread.sleep(10);
        }
        assertThat(desk.state().failure()).isEqualTo("円盤がいっぱいです");
        verifyNoInteractions(audit);
    }

    @Test
    void 運用の権限がなければ始められない() {
        doThrow(new AccessDeniedException("")).when(permissions).demand(Action.BACKUP);
        assertThatThrownBy(desk::begin).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(desk::files).isInstanceOf(AccessDeniedException.class);
        verifyNoInteractions(backup);
    }
}

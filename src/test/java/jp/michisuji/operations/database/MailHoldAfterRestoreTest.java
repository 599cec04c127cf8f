package jp.michisuji.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.michisuji.reminder.MailHold;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailHoldAfterRestoreTest {

    @TempDir
    Path home;

    private final MailHold hold = mock();
    private MailHoldAfterRestore restored;
    private Path mark;

    @BeforeEach
    void choose() {
        DataFolder folder = new DataFolder(home);
        restored = new MailHoldAfterRestore(folder, hold);
        mark = folder.mailHoldMark();
    }

    @Test
    void 復元の印があればメールを止め_印を消す() throws IOException {
        Files.writeString(mark, "michisuji-20250904-090000.zip");
        restored.afterSingletonsInstantiated();
        restored.afterSingletonsInstantiated();
        verify(hold).hold(contains("michisuji-20250904-090000.zip"));
        verifyNoMoreInteractions(hold);
        assertThat(mark).doesNotExist();
    }

    @Test
    void 印がなければ何もしない() {
        restored.afterSingletonsInstantiated();
        verifyNoInteractions(hold);
    }

    @Test
    void 止められなければ印は残る() throws IOException {
        Files.writeString(mark, "x");
        doThrow(new IllegalStateException()).when(hold).hold(contains("x"));
        Assertions.assertThatThrownBy(restored::afterSingletonsInstantiated).isInstanceOf(IllegalStateException.class);
        assertThat(mark).exists();
    }
}

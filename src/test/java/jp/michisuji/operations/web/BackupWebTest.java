package jp.michisuji.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.operations.database.BackupDesk;
import jp.michisuji.operations.database.BackupFile;
import jp.michisuji.operations.database.BackupProgress;
import jp.michisuji.operations.database.BackupState;
import jp.michisuji.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** 組み込みのデータベースの控えの画面。控えの窓口だけを替え、製品のテンプレートで描く。 */
@ApplicationTest
class BackupWebTest {

    private static final BackupState RESTING = new BackupState(null, null);

    @Autowired
    ThymeleafViewResolver views;

    private final BackupDesk desk = mock();
    private MockMvcTester site;

    @BeforeEach
    void 組み込みのデータベースを使う() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("backupDesk", desk);
        var controller = new BackupController(beans.getBeanProvider(BackupDesk.class));
        site = MockMvcTester.create(MockMvcBuilders.standaloneSetup(controller)
                .setViewResolvers(views::resolveViewName)
                .build());
        when(desk.state()).thenReturn(RESTING);
        when(desk.files()).thenReturn(List.of());
    }

    @Test
    void 控えがなければそう言い_戻し方も言う() {
        assertThat(site.get().uri("/operations/backup"))
                .hasStatusOk()
                .bodyText()
                .contains("控えはまだありません", "控えから戻すには", "MICHISUJI_EMBEDDED_POSTGRES_RESTORE_FROM")
                .doesNotContain("hx-get");
    }

    @Test
    void 取ってある控えを_大きさと置き場所とともに並べる() {
        Path path = Path.of("/backups/michisuji-20250904-090000.zip");
        when(desk.files())
                .thenReturn(List.of(new BackupFile(path, LocalDateTime.of(2025, 9, 4, 9, 0), 12_900_000L, "0123abcd")));
        assertThat(site.get().uri("/operations/backup"))
                .bodyText()
                .contains(
                        "令和7年9月4日（木）09:00",
                        "12.3 MB",
                        "michisuji-20250904-090000.zip",
                        "<code>/backups</code>",
                        "0123abcd");
    }

    @Test
    void 取っている間は進み具合を見せ_自分で描き直す() {
        when(desk.state()).thenReturn(new BackupState(new BackupProgress(40, 100), null));
        assertThat(site.get().uri("/operations/backup"))
                .bodyText()
                .contains("控えを取っています（40％）", "hx-get=\"/operations/backup\"", "hx-trigger=\"every 2s\"")
                .doesNotContain("<form method=\"post\" action=\"/operations/backup\"");
    }

    @Test
    void 取れなかったわけを見せる() {
        when(desk.state()).thenReturn(new BackupState(null, "円盤がいっぱいです"));
        assertThat(site.get().uri("/operations/backup")).bodyText().contains("前の控えは取れませんでした", "円盤がいっぱいです");
    }

    @Test
    void ボタンで控えを取り始める() {
        assertThat(site.post().uri("/operations/backup")).hasRedirectedUrl("/operations/backup");
        verify(desk).begin();
    }
}

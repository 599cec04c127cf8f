package jp.michisuji.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.michisuji.operations.AuditCommand;
import jp.michisuji.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class VerifyAuditTest {

    @TempDir
    Path home;

    private final String url = TestServer.newDatabase();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void 記録が一件ある() {
        JdbcClient.create(new DriverManagerDataSource(url))
                .sql(
                        """
                        insert into audit_entry (at, person_label, action, subject_type, subject_id, summary, before_values,
                          after_values) values (now(), 'システム', 'x', 'x', 'x', 'x', '{}', '{}')
                        """)
                .update();
    }

    @Test
    void 命令の語があるときだけ確かめる() {
        assertThat(AuditCommand.isAskedBy(new String[] {"--michisuji.verify-audit"}))
                .isTrue();
        assertThat(AuditCommand.isAskedBy(new String[] {"--michisuji.verify-audit=false", "--other"}))
                .isFalse();
    }

    @Test
    void 正しければ0で終わる() {
        assertThat(verify()).isZero();
        assertThat(words()).contains("異常なし（0件）");
    }

    @Test
    void 書き留めた先頭より短ければ1で終わり_どこからかを言う() throws IOException {
        Path heads = Files.writeString(home.resolve("heads.txt"), "2025-09-03\t5\t" + "a".repeat(64) + "\t5\n");
        assertThat(verify("--heads=" + heads)).isEqualTo(1);
        assertThat(words()).contains("封の連番 1：末尾が切り取られています", "少なくとも5件");
    }

    @Test
    void 確かめられなければ2で終わる() {
        assertThat(verify("--heads=" + home.resolve("ない.txt"))).isEqualTo(2);
        assertThat(words()).contains("監査記録を確かめられません", "ありません");
    }

    private int verify(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--michisuji.verify-audit";
        arguments[1] = "--spring.datasource.url=" + url;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return VerifyAudit.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

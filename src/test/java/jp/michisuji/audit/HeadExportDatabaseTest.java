package jp.michisuji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

class HeadExportDatabaseTest {

    private static final LocalDate 九月三日 = LocalDate.of(2025, 9, 3);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    @TempDir
    Path home;

    private final List<Object> told = new ArrayList<>();
    private final Chain chain = new Chain(db);
    private HeadSettings settings;

    @BeforeEach
    void 九月三日に三件を書く() {
        settings = new HeadSettings(home.resolve("heads").toString(), "audit@test.invalid");
        chain.write(3);
        chain.sealer(100).sealAll();
    }

    @Test
    void 前の日の終わりの先頭を_控えとファイルとメールに一度だけ書き留める() throws IOException {
        書き出す(九月三日);
        assertThat(told).as("まだ日が終わっていない").isEmpty();

        書き出す(九月三日.plusDays(1));
        書き出す(九月三日.plusDays(1));

        assertThat(ファイル()).singleElement().satisfies(head -> {
            assertThat(head.day()).isEqualTo(九月三日);
            assertThat(head.seq()).isEqualTo(3);
            assertThat(head.sealed()).isEqualTo(3);
        });
        assertThat(told).singleElement().satisfies(notice -> assertThat(((AuditNotice) notice).text())
                .contains("2025-09-03  3  " + ファイル().get(0).hash()));
        assertThat(chain.verify(先頭(九月三日.plusDays(1)).written()).isSound()).isTrue();
    }

    @Test
    void 止まっていた日々のあとは_次の先頭がその間を含み_動きのない日は書かない() throws IOException {
        書き出す(九月三日.plusDays(1));
        書き出す(九月三日.plusDays(5));
        assertThat(ファイル()).hasSize(1);

        chain.write(2);
        chain.sealer(100).sealAll();
        書き出す(九月三日.plusDays(9));

        assertThat(ファイル()).extracting(ChainHead::day).containsExactly(九月三日, 九月三日.plusDays(8));
        assertThat(ファイル()).extracting(ChainHead::sealed).containsExactly(3L, 2L);
    }

    @Test
    void 書けなかった日の分は_書けるようになったら書き足す() throws IOException {
        Path blocked = Files.writeString(home.resolve("heads"), "フォルダではない");
        書き出す(九月三日.plusDays(1));
        assertThat(told).as("ファイルに書けなくてもメールは出る").hasSize(1);

        Files.delete(blocked);
        書き出す(九月三日.plusDays(1));

        assertThat(ファイル()).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void 設定しなければ_控えだけを取る() {
        settings = new HeadSettings("", " ");
        書き出す(九月三日.plusDays(1));
        assertThat(told).isEmpty();
        assertThat(先頭(九月三日).exported()).isFalse();
        assertThat(先頭(九月三日).latest()).get().extracting(ChainHead::day).isEqualTo(九月三日);
    }

    @Test
    void 控えは書き換えられない() {
        書き出す(九月三日.plusDays(1));
        assertThatThrownBy(() -> db.jdbc().sql("delete from audit_head").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void 読めない行は_その行を挙げて断る() {
        assertThatThrownBy(() -> ChainHead.parse("2025-09-03 3 abc")).hasMessage("鎖の先頭の行を読めません: 2025-09-03 3 abc");
        assertThatThrownBy(() -> ChainHead.parse("昨日\t3\t" + "a".repeat(64) + "\t3"))
                .hasMessageContaining("昨日");
    }

    private void 書き出す(LocalDate today) {
        new HeadExport(先頭(today), settings, db.jdbc(), told::add, 時計(today)).write();
    }

    private ChainHeads 先頭(LocalDate today) {
        return new ChainHeads(db.jdbc(), settings, 時計(today));
    }

    private List<ChainHead> ファイル() throws IOException {
        return settings.file().orElseThrow().read();
    }

    private static Clock 時計(LocalDate day) {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Instant morning = day.atTime(7, 0).atZone(tokyo).toInstant();
        return Clock.fixed(morning, tokyo);
    }
}

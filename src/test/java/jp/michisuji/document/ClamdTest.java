package jp.michisuji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 本物のソケットで、行儀のよい相手と悪い相手に話す。どの相手にも、待つ時間には限りがある。 */
@Timeout(30)
class ClamdTest {

    private static final Duration 十分 = Duration.ofSeconds(20);
    private static final Duration 短い = Duration.ofMillis(200);
    private static final byte[] 本文 = "説明の要点".getBytes(StandardCharsets.UTF_8);

    @Test
    void 内容を分けて渡し_そのまま届いて_無事と言われる() throws IOException {
        byte[] large = new byte[200_001];
        new Random(7).nextBytes(large);
        try (FakeClamd server = FakeClamd.honest()) {
            VirusScanner.Answer answer =
                    new Clamd(server.settings(十分)).scan(large).orElseThrow();

            assertThat(answer.clean()).isTrue();
            assertThat(answer.words()).isEqualTo("stream: OK");
            assertThat(server.received()).singleElement().isEqualTo(large);
        }
    }

    @Test
    void 見つかれば_検出名を受け取る() throws IOException {
        try (FakeClamd server = FakeClamd.honest()) {
            byte[] bad = FakeClamd.EICAR_LIKE.getBytes(StandardCharsets.UTF_8);

            assertThat(new Clamd(server.settings(十分)).scan(bad).orElseThrow().threat())
                    .isEqualTo("Win.Test.EICAR_HDB-1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: OK",
                "\0",
                "",
                "stream: OK FOUND OK\0",
                "stream: A B FOUND\0",
                "PONG\0"
            })
    void はっきりしない返事と_途中で閉じる相手は_検査できなかったとする(String words) throws IOException {
        try (FakeClamd server = FakeClamd.saying(words)) {
            assertThatThrownBy(() -> new Clamd(server.settings(十分)).scan(本文))
                    .isInstanceOf(ScanUnavailableException.class);
        }
    }

    @Test
    void 終わらない返事は_途中で読むのをやめる() throws IOException {
        try (FakeClamd server = FakeClamd.saying("x".repeat(1_000_000))) {
            assertThatThrownBy(() -> new Clamd(server.settings(十分)).scan(本文))
                    .isInstanceOf(ScanUnavailableException.class);
        }
    }

    @Test
    void 黙った相手は_決めた時間で諦める() throws IOException {
        try (FakeClamd server = FakeClamd.silent()) {
            assertThatThrownBy(() -> new Clamd(server.settings(短い)).scan(本文))
                    .isInstanceOf(ScanUnavailableException.class);
        }
    }

    @Test
    void 受け取らない相手には_書き続けずに諦める() throws IOException {
        try (FakeClamd server = FakeClamd.silent()) {
            assertThatThrownBy(() -> new Clamd(server.settings(短い)).scan(new byte[NewDocument.LARGEST]))
                    .isInstanceOf(ScanUnavailableException.class);
        }
    }

    @Test
    void つながらなければ_検査できなかったとする() throws IOException {
        FakeClamd server = FakeClamd.silent();
        ClamdSettings gone = server.settings(十分);
        server.close();

        assertThatThrownBy(() -> new Clamd(gone).scan(本文)).isInstanceOf(ScanUnavailableException.class);
    }
}

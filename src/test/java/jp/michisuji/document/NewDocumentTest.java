package jp.michisuji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewDocumentTest {

    private static final byte[] PDF = "%PDF-1.7 本文".getBytes(StandardCharsets.UTF_8);

    @Test
    void 題名と名と中身が揃った資料を受け付ける() {
        assertThatCode(() -> pdf("資料7.pdf").check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\\\資料\\\\資料7.pdf, 資料7.pdf",
        "../../etc/資料7.pdf, 資料7.pdf",
        "資料:7?.pdf, 資料_7_.pdf",
        ".資料7.PDF, 資料7.PDF",
        "か\u3099.pdf, が.pdf",
        "資料\u202Efdp.pdf, 資料fdp.pdf"
    })
    void 保存名から道の部分と使えない文字を除く(String sent, String kept) {
        assertThat(pdf(sent).storedName()).isEqualTo(kept);
    }

    @Test
    void 長い保存名は拡張子を残して縮める() {
        assertThat(pdf("𠮷".repeat(300) + ".pdf").storedName()).isEqualTo("𠮷".repeat(146) + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"資料\u0000.pdf", "資料\n.pdf", "資料\ud83d.pdf", "資料\u2028.pdf"})
    void 制御文字や片割れのサロゲートを含む名を断る(String name) {
        assertThatThrownBy(() -> pdf(name).check())
                .isInstanceOf(DocumentRejectedException.class)
                .hasMessageStartingWith("ファイル名に使えない文字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"手順.exe", "手順.html", "図.svg", "集計.xlsm", "手順", "資料.pdf.js"})
    void 受け付けない種類を断る(String name) {
        assertThatThrownBy(() -> pdf(name).check())
                .isInstanceOf(DocumentRejectedException.class)
                .hasMessage("受け付けない種類のファイルです。pdf・docx・xlsx・pptx・txt・csv・png・jpg・jpeg・zipのどれかにしてください。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"資料.docx", "資料.png", "資料.jpg", "資料.zip"})
    void 拡張子だけを変えたファイルを断る(String name) {
        assertThatThrownBy(() -> pdf(name).check())
                .isInstanceOf(DocumentRejectedException.class)
                .hasMessageStartingWith("ファイルの中身が拡張子");
    }

    @Test
    void 空のファイルと大きすぎるファイルを断る() {
        assertThatThrownBy(() -> new NewDocument("資料", "a.pdf", null, new byte[0]).check())
                .hasMessage("ファイルの中身が空です。");
        assertThatThrownBy(() -> new NewDocument("資料", "a.txt", null, new byte[NewDocument.LARGEST + 1]).check())
                .hasMessage("ファイルは20MBまでです。分けるか、小さくしてください。");
    }

    @Test
    void 題名のない資料と長すぎる題名を断る() {
        assertThatThrownBy(() -> new NewDocument(" ", "a.pdf", null, PDF).check())
                .hasMessage("資料の題名を入力してください。");
        assertThatThrownBy(() -> new NewDocument("あ".repeat(201), "a.pdf", null, PDF).check())
                .hasMessage("資料の題名は200字以内で入力してください。");
    }

    private static NewDocument pdf(String filename) {
        return new NewDocument("関係団体への説明に関する整理", filename, "application/octet-stream", PDF);
    }
}

package jp.michisuji.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 正しい名を付けた、別の種類のファイル。 */
class FileShapeTest {

    private static final String 目録 = "[Content_Types].xml";

    @Test
    void 本物の文書は受け付ける() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        ByteArrayOutputStream pptx = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument();
                XSSFWorkbook book = new XSSFWorkbook();
                XMLSlideShow slides = new XMLSlideShow()) {
            document.write(docx);
            book.write(xlsx);
            slides.write(pptx);
        }
        accepted("資料.docx", docx.toByteArray());
        accepted("資料.xlsx", xlsx.toByteArray());
        accepted("資料.pptx", pptx.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "資料.docx, word/document.xml",
        "資料.docx, word/document2.xml",
        "資料.xlsx, xl/workbook.xml",
        "資料.pptx, ppt/presentation.xml"
    })
    void 目録とその種類の本体があれば受け付ける(String name, String part) {
        accepted(name, zip(目録, part));
    }

    @ParameterizedTest
    @CsvSource({
        "資料.docx, xl/workbook.xml",
        "資料.xlsx, word/document.xml",
        "資料.xlsx, xl/workbook.bin",
        "資料.pptx, word/document.xml",
        "資料.docx, 写真.png"
    })
    void 別の種類の文書やただのZIPに付け替えた名を断る(String name, String part) {
        refused(name, zip(目録, part), "保存し直してください。");
    }

    @Test
    void 目録のないZIPは文書でない() {
        refused("資料.docx", zip("word/document.xml"), "保存し直してください。");
    }

    @Test
    void 壊れたZIPを断る() {
        refused("資料.docx", new byte[] {'P', 'K', 3, 4, 0, 0}, "壊れていないか");
        refused("資料.zip", new byte[] {'P', 'K', 3, 4, 0, 0}, "壊れていないか");
    }

    @Test
    void マクロを隠した文書を断る() {
        refused("資料.docx", zip(目録, "word/document.xml", "word/vbaProject.bin"), "マクロを含むファイルは受け付けません。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"資料.docx", "資料.xlsx", "資料.pptx"})
    void 古い形式とパスワード付きは_どうすればよいかを言って断る(String name) throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[] {1}), "WordDocument");
            ole.writeFilesystem(old);
        }
        refused(name, old.toByteArray(), "古い形式（doc・xls・ppt）か、パスワードの付いたファイルのようです。");
    }

    @Test
    void 文字のファイルに文字でないものがあれば断る() {
        accepted("覚え.txt", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        accepted("一覧.csv", "番号,題名\r\n1,資料".getBytes(Charset.forName("windows-31j")));
        accepted("覚え.txt", "PKO という言葉で始まる文".getBytes(StandardCharsets.UTF_8));
        refused("覚え.txt", "文字\u0000".getBytes(StandardCharsets.UTF_8), "UTF-8かShift_JIS");
        refused("一覧.csv", zip("a"), "UTF-8かShift_JIS");
        refused("覚え.txt", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "UTF-8かShift_JIS");
    }

    @Test
    void 日本語の名を持つ古いZIPも受け付ける() {
        accepted("一式.zip", zip(Charset.forName("windows-31j"), "資料①.pdf"));
    }

    private static void accepted(String name, byte[] content) {
        assertThatCode(() -> document(name, content).check()).doesNotThrowAnyException();
    }

    private static void refused(String name, byte[] content, String hint) {
        assertThatThrownBy(() -> document(name, content).check())
                .isInstanceOf(DocumentRejectedException.class)
                .hasMessageStartingWith("ファイルの中身が拡張子")
                .hasMessageContaining(hint);
    }

    private static NewDocument document(String name, byte[] content) {
        return new NewDocument("資料", name, null, content);
    }

    private static byte[] zip(String... names) {
        return zip(StandardCharsets.UTF_8, names);
    }

    private static byte[] zip(Charset charset, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

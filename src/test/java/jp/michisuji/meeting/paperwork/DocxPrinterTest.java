package jp.michisuji.meeting.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.paperwork.OpinionSheet.Row;
import jp.michisuji.meeting.paperwork.ProgressSheet.Area;
import jp.michisuji.meeting.paperwork.ProgressSheet.Half;
import jp.michisuji.meeting.paperwork.ProgressSheet.Outside;
import jp.michisuji.meeting.paperwork.ProgressSheet.Pair;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Word 文書の刷り方。紙の大きさ、書体、続く升。 */
class DocxPrinterTest {

    private static final Sitting SITTING = Sitting.planned("BUKAI", "区役所改革検討部会", "第4回", LocalDate.of(2025, 9, 3));

    @Test
    void 進捗状況表はA3横で_左右二つの半分を続く升で並べる() throws IOException {
        Pair pair = new Pair(
                new Half("組織は廃止する。", "業務の確認", "調整"),
                List.of(
                        new Outside("6/19", "打合せ", new Half("確認", "作成", "7/31会議実施")),
                        new Outside("7/4", "打合せ", Half.empty())));
        var sheet = new ProgressSheet(List.of(new Area("管理課", "2", "6/6", "検討中", new ArrayList<>(List.of(pair)))));

        try (XWPFDocument document = printed(PaperKind.PROGRESS, sheet)) {
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(page.getW()).isEqualTo(BigInteger.valueOf(23811));
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRows()).hasSize(5);
            assertThat(table.getRow(0)
                            .getCell(1)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .isEqualTo(BigInteger.valueOf(5));
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("管理課");
            assertThat(merge(table, 2, 0)).isEqualTo(STMerge.RESTART);
            assertThat(merge(table, 4, 0)).isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(3).getCell(3).getText()).isEqualTo("組織は廃止する。");
            assertThat(merge(table, 4, 3)).as("左の升は右の二行に続く").isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(4).getCell(7).getText()).isEqualTo("打合せ");
        }
    }

    @Test
    void 意見の表は_読める意見をそのまま載せ_読めない意見にはそう記す() throws IOException {
        var sheet = new OpinionSheet(
                "令和7年度第2回区役所改革会議",
                "令和7年7月25日（金）",
                "取組の中間報告について",
                List.of(
                        new Row(4, "「方向性」という言葉の整理", "区役所改革担当課長", "同じ文", null, true),
                        new Row(6, "支所長の位置づけは。", "学校教育部長", "部長級に据え置く。", "区役所改革担当課長", false)));

        try (XWPFDocument document = printed(PaperKind.OPINIONS, sheet)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).contains("原資料の文字が乱れている");
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("・支所長の位置づけは。（学校教育部長）");
            assertThat(table.getRow(2).getCell(2).getText()).isEqualTo("・部長級に据え置く。（区役所改革担当課長）");
        }
    }

    @Test
    void 書体は明朝と名指し_なければ游明朝で開く() throws IOException {
        try (XWPFDocument document = printed(PaperKind.OPINIONS, new OpinionSheet("会議", "日", null, List.of()))) {
            assertThat(document.getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getCTR()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .isEqualTo("ＭＳ 明朝");
            var fonts = document.getPackage().getParts().stream()
                    .filter(part -> part.getPartName().getName().equals("/word/fontTable.xml"))
                    .findFirst()
                    .orElseThrow();
            assertThat(new String(fonts.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("游明朝");
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static STMerge.Enum merge(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getCTTc().getTcPr().getVMerge().getVal();
    }

    private static XWPFDocument printed(PaperKind kind, Sheet sheet) throws IOException {
        Leaf leaf = new Leaf(kind, SITTING, Leaf.DRAFT, sheet.blocks());
        return new XWPFDocument(new ByteArrayInputStream(leaf.printout().docx()));
    }
}

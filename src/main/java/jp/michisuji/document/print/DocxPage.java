package jp.michisuji.document.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word 文書の紙。大きさ、余白、書体、端の印。長さは 20 分の 1 ポイント。 */
final class DocxPage {

    static final String TITLE = "Title";
    static final String HEADING = "Heading2";
    static final int TITLE_POINTS = 14;

    private static final String FONT = "ＭＳ 明朝";

    /** ＭＳ 明朝のない機械では游明朝で開く。 */
    private static final String FONT_TABLE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:font w:name=\""
            + FONT
            + "\"><w:altName w:val=\"游明朝\"/><w:charset w:val=\"80\"/><w:family w:val=\"roman\"/></w:font></w:fonts>";

    private static final int[] A4 = {11906, 16838};
    private static final int[] A3_LANDSCAPE = {23811, 16838};
    private static final int MARGIN = 1134;

    private final XWPFDocument document;
    private final boolean wide;

    DocxPage(XWPFDocument document, boolean wide) {
        this.document = document;
        this.wide = wide;
        size();
        nameFont();
        style(TITLE, "Title");
        style(HEADING, "heading 2");
    }

    /** 本文の大きさ。広い表は小さく組む。 */
    int points() {
        return wide ? 9 : 11;
    }

    /** 刷れる幅。 */
    int innerWidth() {
        return (wide ? A3_LANDSCAPE : A4)[0] - 2 * MARGIN;
    }

    void header(String mark) {
        XWPFParagraph paragraph =
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        run(paragraph, mark, true, points());
    }

    XWPFRun run(XWPFParagraph paragraph, String text, boolean bold, int points) {
        XWPFRun run = paragraph.createRun();
        CTFonts fonts = run.getCTR().addNewRPr().addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT);
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(points);
        run.setColor("000000");
        return run;
    }

    private void size() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        int[] size = wide ? A3_LANDSCAPE : A4;
        page.setW(BigInteger.valueOf(size[0]));
        page.setH(BigInteger.valueOf(size[1]));
        page.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
    }

    /** 見出しと分かる型。画面読上げと目次が頼る。 */
    private void style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private void nameFont() {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart part = document.getPackage().createPart(name, XWPFRelation.FONT_TABLE.getContentType());
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
            try (OutputStream out = part.getOutputStream()) {
                out.write(FONT_TABLE.getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("部品の名は決まっている", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

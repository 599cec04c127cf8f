package jp.michisuji.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.paperwork.PaperKind;
import jp.michisuji.meeting.paperwork.Paperwork;
import jp.michisuji.testing.ApplicationTest;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/** 例示の第4回部会から作った次第と要旨が、公表された紙と同じ文になる。 */
@ApplicationTest
@Transactional
class BukaiPapersTest {

    private static final String GIST_BEGINS = "議 題";

    /** 兼ねる職は発令から書く。この試験の区役所には、その発令がない。 */
    private static final String ALSO_HELD = "（(新技術活用|地域医療連携)担当課長）";

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private Paperwork paperwork;

    @Autowired
    private Clock clock;

    private String paper;
    private long sitting;

    @BeforeEach
    void 例示の第4回部会を載せる() throws IOException {
        paper = new ClassPathResource("papers/bukai-4.txt").getContentAsString(StandardCharsets.UTF_8);
        registry.body(new Body("BUKAI-4", "区役所改革検討部会", "kaikaku", null, 900));
        CSVRecord row = SampleFiles.table("sittings").stream()
                .filter(one -> "bukai-4".equals(one.get("key")))
                .findFirst()
                .orElseThrow();
        sitting = registry.sitting(new Sitting(
                null,
                "BUKAI-4",
                row.get("name"),
                row.get("number"),
                LocalDate.parse(row.get("date_from")),
                null,
                Precision.DAY,
                row.get("start_time"),
                row.get("end_time"),
                row.get("place"),
                Sitting.State.HELD,
                null,
                null,
                null,
                0));
        SampleFiles.document("sitting_details").entries("sittings").stream()
                .filter(details -> "bukai-4".equals(details.text("sitting")))
                .forEach(details -> new MeetingSample(registry, clock).details(sitting, details));
    }

    @Test
    void 次第は紙と同じ題名_日時_場所_議題_資料が同じ順に並ぶ() throws IOException {
        String printed = paper.substring(0, paper.indexOf(GIST_BEGINS));

        assertThat(flat(text(PaperKind.SHIDAI))).isEqualTo(flat(printed));
    }

    @Test
    void 要旨は紙と同じ議題_出席者_資料_要旨_主なやりとりが同じ順に並ぶ() throws IOException {
        String printed = paper.substring(paper.indexOf(GIST_BEGINS)).replaceAll(ALSO_HELD, "");

        assertThat(flat(text(PaperKind.GIST)))
                .startsWith(flat("第4回区役所改革検討部会 要旨 令和7年9月3日（水）"))
                .endsWith(flat(printed));
    }

    @Test
    void 進捗状況表には_その会議の日までの行が並び_あとの会議の行は載らない() throws IOException {
        progress(sitting, "維持課以下に設置する");
        progress(
                registry.sitting(Sitting.planned("BUKAI-4", "区役所改革検討部会", "第5回", LocalDate.of(2025, 10, 6))),
                "あとの会議の決定");

        assertThat(text(PaperKind.PROGRESS)).contains("維持課以下に設置する").doesNotContain("あとの会議の決定", "10/6");
    }

    private void progress(long met, String decision) {
        registry.progress(
                new ProgressEntry(
                        null, "まちづくり課", "部会", met, null, null, decision, null, null, "検討中", null, null, null, null,
                        null, 900, 0),
                LocalDate.of(2025, 9, 3));
    }

    @Test
    void 確定するまでは案と記す() throws IOException {
        assertThat(paperwork.leaf(sitting, PaperKind.GIST).fileStem()).isEqualTo("第4回区役所改革検討部会 要旨（案）");
        try (XWPFDocument document = docx(PaperKind.GIST)) {
            assertThat(document.getHeaderList()).singleElement().satisfies(header -> assertThat(header.getText())
                    .contains("（案）"));
        }
    }

    /** 印と題名を除いた本文。職の台帳のない試験なので、職の符号を例示の職名に置き換える。 */
    private String text(PaperKind kind) throws IOException {
        try (XWPFDocument document = docx(kind);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText().replaceFirst("（案）", "");
            List<CSVRecord> posts = SampleFiles.table("posts").stream()
                    .sorted((one, other) ->
                            other.get("code").length() - one.get("code").length())
                    .toList();
            for (CSVRecord post : posts) {
                text = text.replace(post.get("code"), post.get("name"));
            }
            return text;
        }
    }

    private XWPFDocument docx(PaperKind kind) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(paperwork.docx(paperwork.leaf(sitting, kind))));
    }

    /** 紙の改行・行頭の印・表の要素を除いた、文字の並び。 */
    private static String flat(String text) {
        return text.replace("<議題>", "≪議題≫")
                .replaceAll("<[^>]*>", "")
                .replaceAll("(?m)^\\s*-\\s", "")
                .replaceAll("(\\d)\\. ", "$1")
                .replaceAll("[\\s・○〇]", "");
    }
}

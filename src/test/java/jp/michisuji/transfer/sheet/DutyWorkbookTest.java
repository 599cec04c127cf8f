package jp.michisuji.transfer.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.michisuji.organization.ImportProblem;
import jp.michisuji.transfer.Abolition;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.DestinationText;
import jp.michisuji.transfer.Dispositions;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutyDraft;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.Headcount;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** 業務の書出しと、書き出したものの取込み。例示の98業務で確かめる。 */
class DutyWorkbookTest {

    private static final Map<Long, String> ITEMS = Map.of(1L, "まちづくり課業務の移管");

    private final List<DutySection> sections = table("duty_sections").stream()
            .map(row -> new DutySection(row.get("name"), Boolean.parseBoolean(row.get("staying")), List.of()))
            .toList();
    private final List<Duty> duties = duties();
    private final List<String> order = sections.stream().map(DutySection::name).toList();

    @Test
    void 書き出したXLSXを取り込んでも何も変わらない() {
        DutyPreview preview = 取り込む("星取表.xlsx", DutyWorkbook.write(duties, order));

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.count(DutyChange.Kind.UNCHANGED)).isEqualTo(98);
        assertThat(preview.changes()).hasSize(98);
        assertThat(preview.acceptable()).isFalse();
    }

    @Test
    void 書き出したCSVを取り込んでも何も変わらない() {
        String csv = DutyCsv.write(duties, ITEMS);
        for (byte[] content : List.of((DutyCsv.BOM + csv).getBytes(UTF_8), csv.getBytes(DutyCsv.CP932))) {
            DutyPreview preview = 取り込む("業務.csv", content);
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.count(DutyChange.Kind.UNCHANGED)).isEqualTo(98);
            assertThat(preview.changes()).hasSize(98);
        }
    }

    @Test
    void 新規と変更と外れるものを前から後へ見せる() {
        String csv = "今の課,係・区分,業務の見出し,業務,引継ぎ先,必要人員数\n"
                + "管理課,,施設等管理業務,いきいきプラザ,保健福祉部;総務部:窓口,2\n"
                + "管理課,,施設等管理業務,新しい業務,総務部,1\n";
        DutyPreview preview = 取り込む("業務.csv", csv.getBytes(UTF_8));

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.count(DutyChange.Kind.NEW)).isEqualTo(1);
        assertThat(preview.count(DutyChange.Kind.CHANGED)).isEqualTo(1);
        assertThat(preview.count(DutyChange.Kind.REMOVED)).isEqualTo(5);
        DutyChange changed = preview.changes().get(0);
        assertThat(changed.fields())
                .contains(new DutyChange.Field("引継ぎ先", "保健福祉部", "保健福祉部、総務部（窓口）"))
                .contains(new DutyChange.Field("必要人員数", "", "2"));
        DutyChange added = preview.changes().get(1);
        assertThat(added.after().destinations())
                .containsExactly(new Destination("総務部", null, new java.math.BigDecimal("1")));
        assertThat(added.after().sortOrder()).isEqualTo(changed.before().sortOrder());
    }

    @Test
    void 手続の動いている業務は外せず_決まった移管日は変えられない() {
        String csv = "今の課,業務の見出し,業務,引継ぎ先,移管日\n管理課,施設等管理業務,いきいきプラザ,保健福祉部,2028-04-01\n";
        DutyFile file = 読む("業務.csv", csv.getBytes(UTF_8));
        long inUse = duties.stream()
                .filter(duty -> duty.name().equals("区民の声"))
                .findFirst()
                .orElseThrow()
                .id();
        DutyPreview preview = DutyDiff.of(台帳(Set.of(inUse)), file);

        assertThat(preview.problems())
                .extracting(ImportProblem::message)
                .anyMatch(message -> message.contains("一覧から外せません: 「区民の声」"))
                .anyMatch(message -> message.contains("決まっている移管日"));
        assertThat(preview.acceptable()).isFalse();
    }

    @Test
    void 資料のように題と結合した見出しと引継ぎ先ごとの計があり_A3横で刷れる() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(DutyWorkbook.write(duties, order)))) {
            assertThat(IntStream.range(0, 4).mapToObj(workbook::getSheetName))
                    .containsExactly("まちづくり課", "協働推進課", "管理課", "区民課");
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("事務分掌（まちづくり課）（案）");
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(2, 2, 0, 7));
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            var count = sheet.getRow(sheet.getLastRowNum() - 1);
            assertThat(count.getCell(0).getStringCellValue()).isEqualTo("引継ぎ先ごとの件数");
            assertThat(count.getCell(1).getStringCellValue()).isEqualTo("32");
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(1).getStringCellValue())
                    .contains("ほか人が分ける 7 件");
        }
    }

    @Test
    void 式のセルと結合された欄は_値に直すまで断る() throws IOException {
        byte[] content;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(DutyWorkbook.write(duties, order)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(4).getCell(7).setCellFormula("1+1");
            int first = 行(sheet, "道路占用許可");
            sheet.addMergedRegion(new CellRangeAddress(first, first + 1, 7, 7));
            workbook.write(out);
            content = out.toByteArray();
        }
        assertThat(取り込む("星取表.xlsx", content).problems())
                .extracting(ImportProblem::message)
                .containsExactly("式のセルです。値に直してください。", "結合された欄は読み分けられません。結合を解いて、業務ごとに書いてください。");
    }

    private static int 行(XSSFSheet sheet, String start) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row).getCell(0).getStringCellValue().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void 平らな表の縦に結合された課と見出しは続きの業務にも及び_人数の結合は断る() throws IOException {
        byte[] content;
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("業務");
            書く(sheet, "今の課", "業務の見出し", "業務", "引継ぎ先", "必要人員数");
            書く(sheet, "管理課", "その他", "甲", "総務部", "1");
            書く(sheet, "", "", "乙", "総務部", "");
            書く(sheet, "", "", "丙", "総務部", "");
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
            workbook.write(out);
            content = out.toByteArray();
        }
        DutyFile file = 読む("業務.xlsx", content);
        assertThat(file.rows())
                .extracting(DutyRow::section, DutyRow::heading, DutyRow::name)
                .containsExactly(tuple("管理課", "その他", "甲"), tuple("管理課", "その他", "丙"));
        assertThat(file.problems())
                .extracting(ImportProblem::line, ImportProblem::column)
                .containsExactly(tuple(3, "必要人員数"));
    }

    private static void 書く(XSSFSheet sheet, String... cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int at = 0; at < cells.length; at++) {
            row.createCell(at).setCellValue(cells[at]);
        }
    }

    @Test
    void 式の始まりの字は動かないようにし_取り込むと元に戻る() {
        assertThat(DutyCsv.defused("=1+1")).isEqualTo("'=1+1");
        assertThat(DutyCsv.defused("@甲")).isEqualTo("'@甲");
        assertThat(DutyCsv.defused("甲")).isEqualTo("甲");
        assertThat(Words.tidy("'=1+1")).isEqualTo("=1+1");
        assertThat(Words.tidy("'甲")).isEqualTo("'甲");
    }

    @Test
    void CP932に書き表せない字を業務とともに並べる() {
        Duty odd = Duty.blank(0)
                .with(
                        new DutyDraft("管理課", null, "その他", "𠮷野の森", null, List.of(), null, null, null),
                        null,
                        Dispositions.among(sections).of(List.<Destination>of()));
        assertThat(Unencodable.in(List.of(odd), ITEMS, DutyCsv.CP932))
                .containsExactly(new Unencodable("𠮷", List.of("𠮷野の森")));
        assertThat(Unencodable.in(duties, ITEMS, DutyCsv.CP932)).isEmpty();
    }

    private DutyPreview 取り込む(String name, byte[] content) {
        return DutyDiff.of(台帳(Set.of()), 読む(name, content));
    }

    private DutyFile 読む(String name, byte[] content) {
        return DutyFileReader.read(name, content, new Readings(sections, Map.of(), Map.of()));
    }

    private Ledger 台帳(Set<Long> inUse) {
        return new Ledger(duties, Map.of("まちづくり課業務の移管", 1L), Dispositions.among(sections), inUse);
    }

    private List<Duty> duties() {
        List<Duty> all = new ArrayList<>();
        for (CSVRecord row : table("duties")) {
            DutyDraft bare = new DutyDraft(
                    row.get("section"),
                    row.get("team"),
                    Abolition.unmarked(row.get("duty_group")),
                    row.get("duty"),
                    row.get("headcount"),
                    DestinationText.parse(row.get("destinations")),
                    row.get("transfer_on") == null ? null : java.time.LocalDate.parse(row.get("transfer_on")),
                    row.get("note"),
                    row.get("source"));
            DutyDraft draft = bare.withDestinations(new Headcount(bare.headcount()).assignedTo(bare.destinations()));
            int number = all.size() + 1;
            Duty duty = Duty.blank(number * 10)
                    .with(draft, 1L, Dispositions.among(sections).of(draft.destinations()));
            all.add(duty.numbered(number));
        }
        return all;
    }

    private static List<CSVRecord> table(String name) {
        var file = DutyWorkbookTest.class.getResourceAsStream("/db/sample/minato/" + name + ".csv");
        try (var reader = new InputStreamReader(file, UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get()
                    .parse(reader)
                    .stream()
                    .collect(Collectors.toList());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}

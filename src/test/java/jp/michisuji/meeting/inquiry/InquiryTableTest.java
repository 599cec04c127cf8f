package jp.michisuji.meeting.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.michisuji.meeting.inquiry.Answer.Row;
import jp.michisuji.shared.SheetReader;
import org.junit.jupiter.api.Test;

/** 回答の一覧のファイル。 */
class InquiryTableTest {

    private static final Instant AT = Instant.parse("2025-09-10T01:00:00Z");

    @Test
    void 式に見える回答は_式にならない() {
        String csv = new InquiryTable(inquiry(AnswerForm.TEXT), List.of(line(answer("=1+1", List.of())))).csv();
        assertThat(csv).startsWith("\uFEFF職,状態,回答した日時,版,回答\r\n").contains(",'=1+1\r\n");
    }

    @Test
    void 行で答えた照会は_一行ずつ並び_答えのない課も一行を占める() {
        List<Row> rows = List.of(new Row("連携", "連絡の行き違い", null), new Row("事務", null, "@定例"));
        InquiryTable table = new InquiryTable(inquiry(AnswerForm.ROWS), List.of(line(null), line(answer(null, rows))));
        assertThat(table.csv().lines())
                .containsExactly(
                        "\uFEFF職,状態,回答した日時,版,項目,課題,解決策",
                        "芝・まちづくり課長,未読,,,,,",
                        "芝・まちづくり課長,回答済,2025-09-10 10:00,1,連携,連絡の行き違い,",
                        "芝・まちづくり課長,回答済,2025-09-10 10:00,1,事務,,'@定例");
        var sheet = SheetReader.read("回答.xlsx", table.workbook()).get(0);
        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet.lines().get(2).cell("解決策")).isEqualTo("@定例");
    }

    private static Inquiry inquiry(AnswerForm form) {
        return new Inquiry(
                1L,
                InquiryKind.INQUIRY,
                "題",
                "問い",
                "kaikaku",
                form,
                null,
                null,
                null,
                null,
                false,
                InquiryState.OPEN,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static Answer answer(String body, List<Row> rows) {
        return new Answer(1, 1, "shiba", 1, false, body, rows, AT, "職員");
    }

    private static SectionLine line(Answer answer) {
        return new SectionLine(
                "shiba",
                "芝・まちづくり課長",
                answer == null ? SectionState.OPEN : SectionState.ANSWERED,
                null,
                answer == null ? null : AT,
                false,
                null,
                null,
                false,
                answer);
    }
}

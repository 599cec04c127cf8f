package jp.michisuji.overview.chart.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.TransferOffice;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 工程表の画面・紙・ファイル。 */
@ApplicationTest
class SchedulePagesWebTest {

    @Autowired
    private TransferOffice office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private Employee lead;
    private String duty;
    private String name;
    private String section;

    @BeforeEach
    void 業務が一つある() {
        clock.reset();
        office.open();
        long id = office.duty(null);
        duty = "duty:" + id;
        name = of(id, "name");
        section = of(id, "section");
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    private String of(long id, String column) {
        return jdbc.sql("select " + column + " from duty where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String narrowed(String path, String rest) {
        return path + "?words=" + encoded(name) + rest;
    }

    @Test
    void 課だけに畳んで始まり_業務まで開ける() {
        assertThat(html(lead.get(narrowed("/schedule", ""))))
                .contains("id=\"section:" + section)
                .doesNotContain("id=\"" + duty + "\"");

        String unfolded = html(lead.get(narrowed("/schedule", "&depth=DUTY.1")));
        assertThat(unfolded).contains("id=\"" + duty + "\"", "open=" + encoded(duty), "#" + encoded(duty));
    }

    @Test
    void 地は一度だけ描いて行ごとに使い_表の役を名乗る() {
        String html = html(lead.get("/schedule?depth=DUTY.1"));

        assertThat(html.split("class=\"chart__closed\" transform", -1)).hasSize(2);
        assertThat(html)
                .contains("<use href=\"#chart-ground\"", "role=\"table\"", "role=\"rowheader\"", "role=\"cell\"");
    }

    @Test
    void 帯のない表では_所属も計画も見込みも日を書いて並べる() {
        MvcTestResult table = lead.get(narrowed("/schedule", "&view=table&depth=DUTY.1"));

        assertThat(words(table))
                .contains(name, section, "見込みの終わり")
                .containsPattern("令和\\d年\\d+月\\d+日（.）〜\\s+令和\\d年\\d+月\\d+日（.）");
        assertThat(html(table)).doesNotContain("chart__bars").contains("view=table");
    }

    @Test
    void 当てはまるものがなければ_そう言い_条件を消せる() {
        assertThat(words(lead.get("/schedule?words=" + encoded("どこにもない業務")))).contains("条件に合うものはありません。", "条件を消す");
    }

    @Test
    void 行を選ぶと_前後を言う() {
        assertThat(words(lead.get(narrowed("/schedule", "&depth=DUTY.1&row=" + encoded(duty)))))
                .contains("「" + name + "」の前後", "先に終わるのを待つもの", "これを待っているもの");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoom=WEEK",
                "zoom=MONTH",
                "zoom=QUARTER",
                "sort=FLOAT",
                "sort=FORECAST",
                "sort=PLAN",
                "slack=OVER",
                "state=LATE",
                "body=BUKAI",
                "page=9",
                "zoom=x&on=x&sort=x&slack=x&state=x&depth=x&depth=DUTY.9&open=%23&row=%2F&baseline=x&view=x&page=x",
                "on=0001-01-01",
                "baseline=999999999999999999999",
                "words=%25%3Cb%3E&section=%27"
            })
    void どの見方でも_読めない値でも_画面と紙とファイルが開く(String query) {
        assertThat(lead.get("/schedule?" + query)).hasStatusOk();
        assertThat(lead.get("/schedule?view=table&" + query)).hasStatusOk();
        assertThat(lead.get("/schedule/print?" + query)).hasStatusOk();
        assertThat(lead.get("/schedule.xlsx?" + query)).hasStatusOk();
    }

    @Test
    void 紙は_絞ったものだけを_期間と作成の日と枚数を添えて割り付ける() {
        MvcTestResult print = lead.get(narrowed("/schedule/print", "&depth=DUTY.1"));

        assertThat(words(print)).contains(name, "絞り込み：言葉「" + name + "」", "令和7年4月1日（火）〜令和8年3月31日（火）", "作成　1／1", "計画（枠）");
        assertThat(html(print)).contains("class=\"gantt-sheet\"");
    }

    @Test
    void ファイルも絞ったものだけを渡す() throws IOException {
        byte[] file = lead.get(narrowed("/schedule.xlsx", "&depth=DUTY.1"))
                .getResponse()
                .getContentAsByteArray();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0)
                            .getRow(book.getSheetAt(0).getLastRowNum())
                            .getCell(0)
                            .getStringCellValue())
                    .isEqualTo(name);
        }
    }
}

package jp.michisuji.schedule.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.Tables;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 所要の表の画面。ほかの表と同じ画面で読め、使えない値は言葉で断る。 */
@ApplicationTest
class LeadTimePagesTest {

    private static final String PAGE = "/settings/tables/lead-times";
    private static final String ROW = "rule_manual-track_writeManual";

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Tables tables;

    Employee officer;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        officer = Employee.login(mvc, "kaikaku");
    }

    @Test
    void 表は手続と作業の名と_今日始めたときの例で読める() {
        assertThat(officer.get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("所要", "マニュアルを作る", "一か月が過ぎた", "作業", "に始めれば", "資料の締切に間に合う、次の開催の日に終わる");
    }

    @Test
    void 日数は二百五十までの整数に限る() {
        assertThat(row("251")).bodyText().contains("0 から 250 までの整数で入力してください。");
        assertThat(row("早め")).bodyText().contains("0 から 250 までの整数で入力してください。");
    }

    @Test
    void 正しい行は_改まる行として確かめる画面に進む() {
        assertThat(row("60")).hasStatus2xxSuccessful().bodyText().doesNotContain("0 から 250 までの整数で入力してください。");
    }

    @Test
    void 知らない種類と_どの期間か書かない期間の行は_使えないと言う() {
        assertThat(problems("\"LATER\"", "10", "\"\""))
                .singleElement()
                .asString()
                .contains("LATER");
        assertThat(problems("\"WINDOW\"", "10", "\"\""))
                .singleElement()
                .asString()
                .contains("どの期間か");
        assertThat(problems("\"WORK\"", "300", "\"\""))
                .singleElement()
                .asString()
                .contains("250");
        assertThat(problems("\"WINDOW\"", "10", "\"SUPPLEMENTARY\"")).isEmpty();
    }

    private List<String> problems(String kind, String days, String target) {
        DecisionTable packed = tables.packed(LeadTimes.KEY);
        Row changed = new Row(
                ROW,
                List.of("\"manual-track\"", "\"userTask_writeManual\"", "", kind, days, target, "\"\"", "\"根拠\""),
                "");
        return tables.guide(LeadTimes.KEY).problems(packed.with(changed));
    }

    private MvcTestResult row(String days) {
        return officer.post(
                PAGE + "/rows/" + ROW,
                "cells[0]",
                "manual-track",
                "cells[1]",
                "userTask_writeManual",
                "cells[2]",
                "",
                "cells[3]",
                "WORK",
                "cells[4]",
                days,
                "cells[5]",
                "",
                "cells[6]",
                "",
                "cells[7]",
                "根拠",
                "note",
                "引継ぎを早める");
    }
}

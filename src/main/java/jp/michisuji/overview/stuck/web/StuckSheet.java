package jp.michisuji.overview.stuck.web;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.overview.stuck.StuckStep;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.shared.XlsxTable;
import org.springframework.stereotype.Component;

/** 止まっている工程の表計算のファイル。一覧と同じ順に、一つの工程を一行にする。 */
@Component
class StuckSheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADER = List.of(
            "種類",
            "案件・業務",
            "工程",
            "計画の道",
            "持つ職",
            "課",
            "届いた日",
            "届いてからの開庁日",
            "期限",
            "期限のわけ",
            "期限までの開庁日",
            "待つものの余裕",
            "待つもの",
            "保留のわけ");

    private static final List<Integer> WIDTHS = List.of(8, 20, 16, 6, 14, 12, 12, 6, 12, 16, 6, 10, 20, 12);

    byte[] of(List<StuckStep> steps) {
        return XlsxTable.write(
                "止まっている工程", HEADER, WIDTHS, steps.stream().map(StuckSheet::row).toList());
    }

    private static List<String> row(StuckStep step) {
        StuckStep.Waiting waiting = step.waiting();
        return List.of(
                step.kind().label(),
                step.subject(),
                step.step(),
                step.onPath() ? "上" : "外",
                step.holder().postName(),
                step.holder().section().name(),
                JapaneseDate.format(step.since()),
                String.valueOf(step.heldDays()),
                day(step.due().date()),
                text(step.due().why()),
                step.daysLeft() == null ? "" : String.valueOf(step.daysLeft()),
                waiting == null ? "" : String.valueOf(waiting.floatDays()),
                waiting == null ? "" : waiting.subject() + "　" + waiting.step(),
                text(step.heldReason()));
    }

    private static String day(LocalDate date) {
        return date == null ? "未定" : JapaneseDate.format(date);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

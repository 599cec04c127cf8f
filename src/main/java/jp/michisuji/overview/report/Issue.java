package jp.michisuji.overview.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Side;
import jp.michisuji.document.print.Block.Title;
import jp.michisuji.document.print.Printout;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.DemoClockView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 報告書の発行。題のあとに作った日を添え、例示の動作では例示と印す。 */
@Component
class Issue {

    private static final String DEMO = "例示データ";

    private final Clock clock;
    private final ObjectProvider<DemoClockView> demo;

    Issue(Clock clock, ObjectProvider<DemoClockView> demo) {
        this.clock = clock;
        this.demo = demo;
    }

    /** A4 縦の紙。 */
    Printout narrow(String title, List<String> under, List<Block> body) {
        return of(title, false, under, body);
    }

    /** A3 横の紙。 */
    Printout wide(String title, List<String> under, List<Block> body) {
        return of(title, true, under, body);
    }

    /** @param under 題の下の右に並べる行 */
    private Printout of(String title, boolean wide, List<String> under, List<Block> body) {
        List<String> lines = new ArrayList<>(under);
        lines.add(JapaneseDate.format(today()) + "作成");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title));
        blocks.add(new Lines(lines, Side.RIGHT));
        blocks.addAll(body);
        return new Printout(title, demo.getIfAvailable() == null ? "" : DEMO, wide, blocks);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

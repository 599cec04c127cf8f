package jp.michisuji.approval.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Side;
import org.springframework.stereotype.Component;

/** 決裁欄。職ごとの升を、段の順に四つずつ並べる。初めの段が左、決裁の段が終わりに来る。 */
@Component
class SheetBoxes {

    private static final int ACROSS = 4;

    private final SheetWords words;

    SheetBoxes(SheetWords words) {
        this.words = words;
    }

    /** @param sentAt 経路の決まった時。まだ付していなければ {@code null} */
    Block of(List<Stage> stages, Instant sentAt) {
        List<Cell> heads = new ArrayList<>();
        List<Cell> stamps = new ArrayList<>();
        stages.forEach(stage -> stage.steps().forEach(step -> {
            heads.add(Cell.head(stage.kind().label() + "　" + words.post(step.askedPost(), sentAt)));
            stamps.add(Cell.of(List.of(new Lines(stamp(step), Side.CENTER))));
        }));
        List<List<Cell>> rows = new ArrayList<>();
        for (int from = 0; from < heads.size(); from += ACROSS) {
            rows.add(row(heads, from));
            rows.add(row(stamps, from));
        }
        return new Grid(Collections.nCopies(ACROSS, 100 / ACROSS), 0, rows);
    }

    /** 足りない升は空けて、幅を揃える。 */
    private static List<Cell> row(List<Cell> cells, int from) {
        List<Cell> row = new ArrayList<>(cells.subList(from, Math.min(from + ACROSS, cells.size())));
        while (row.size() < ACROSS) {
            row.add(Cell.of(""));
        }
        return row;
    }

    private List<String> stamp(Step step) {
        Step.Done done = step.done();
        if (done == null) {
            return List.of(step.state() == StepState.UNNEEDED ? "（不要）" : "　", "　", "　");
        }
        List<String> lines = new ArrayList<>();
        lines.add("【" + step.state().label() + "】" + capacity(done.capacity()));
        lines.add(done.postName());
        lines.add(words.label(done.personCode()));
        lines.add(words.moment(done.at()));
        if (done.marks() != null) {
            lines.add("※" + done.marks());
        }
        return lines;
    }

    private static String capacity(Capacity capacity) {
        return capacity == null || capacity == Capacity.HOLDER ? "" : capacity.label();
    }
}

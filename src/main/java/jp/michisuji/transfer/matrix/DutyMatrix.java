package jp.michisuji.transfer.matrix;

import java.util.List;
import java.util.Map;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.TransferBoard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 星取表。業務を行に、引継ぎ先を列に並べる。業務が何件あっても、読む文の数は変わらない。 */
@Component
public class DutyMatrix {

    private final Duties duties;
    private final DutySections sections;
    private final TransferBoard board;

    DutyMatrix(Duties duties, DutySections sections, TransferBoard board) {
        this.duties = duties;
        this.sections = sections;
        this.board = board;
    }

    @Transactional(readOnly = true)
    public Matrix of(MatrixFilter filter) {
        Map<Long, TransferBoard.Row> progress = board.byDuty();
        List<MatrixRow> rows = duties.all().stream()
                .map(duty -> new MatrixRow(duty, progress.get(duty.id())))
                .toList();
        return Matrix.of(rows, sections.all(), filter);
    }
}

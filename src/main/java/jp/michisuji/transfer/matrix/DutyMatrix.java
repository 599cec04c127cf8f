package jp.michisuji.transfer.matrix;

import java.util.List;
import java.util.Map;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.transfer.TransferBoard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 星取表。業務を行に、引継ぎ先を列に並べる。業務が何件あっても、読む文の数は変わらない。 */
@Component
public class DutyMatrix {

    private final DutySight sight;
    private final DutySections sections;
    private final TransferBoard board;

    DutyMatrix(DutySight sight, DutySections sections, TransferBoard board) {
        this.sight = sight;
        this.sections = sections;
        this.board = board;
    }

    @Transactional(readOnly = true)
    public Matrix of(MatrixFilter filter) {
        return Matrix.of(rows(), sections.all(), filter);
    }

    /** 絞り込みに合う業務を、並べ方にかかわらず資料の順に。 */
    @Transactional(readOnly = true)
    public List<Duty> duties(MatrixFilter filter) {
        return rows().stream().filter(filter::accepts).map(MatrixRow::duty).toList();
    }

    private List<MatrixRow> rows() {
        Map<Long, TransferBoard.Row> progress = board.byDuty();
        return sight.all().stream()
                .map(duty -> new MatrixRow(duty, progress.get(duty.id())))
                .toList();
    }
}

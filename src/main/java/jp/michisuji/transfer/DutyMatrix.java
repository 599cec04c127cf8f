package jp.michisuji.transfer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 星取表。業務を行に、引継ぎ先を列に並べる。業務が何件あっても、読む文の数は変わらない。 */
@Component
public class DutyMatrix {

    private final Duties duties;
    private final DutySections sections;

    DutyMatrix(Duties duties, DutySections sections) {
        this.duties = duties;
        this.sections = sections;
    }

    @Transactional(readOnly = true)
    public Matrix of(MatrixFilter filter) {
        return Matrix.of(duties.all(), sections.all(), filter);
    }
}

package jp.michisuji.schedule.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Statements;
import jp.michisuji.transfer.TransferOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** 写しの読み取り。業務や案件が増えても、出す文は増えない。載せた業務と案件は、取引ごと捨てる。 */
@ApplicationTest
@Transactional
class SnapshotReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    SnapshotReading reading;

    @Autowired
    TransferOffice office;

    @Autowired
    Proposals proposals;

    @Autowired
    Programmes programmes;

    @BeforeTransaction
    void 区役所を開く() {
        office.open();
    }

    @Test
    void 業務と案件が十件でも百件でも_同じ数の文で読む() {
        add(10);
        List<String> few = statements();
        int before = reading.read(TODAY).subjects().size();
        add(90);

        assertThat(statements()).isNotEmpty().hasSameSizeAs(few);
        assertThat(reading.read(TODAY).subjects()).hasSize(before + 180);
    }

    /** 組織図や決定表のように覚えておくものは、先に読んでおく。組織の版は、時々だけ確かめるので数えない。 */
    private List<String> statements() {
        reading.read(TODAY);
        return Statements.during(() -> reading.read(TODAY)).stream()
                .filter(statement -> !statement.contains("organization_version"))
                .toList();
    }

    private void add(int count) {
        IntStream.range(0, count).forEach(number -> {
            office.transfer(null);
            proposals.register(draft(number), null, Actor.system());
        });
    }

    private Proposals.Draft draft(int number) {
        return new Proposals.Draft(
                programmes.all().get(0).id(),
                "読み取りの案件" + number,
                null,
                "概要",
                TransferOffice.GIVING.get(0),
                CommitteePosition.NONE,
                ReformItem.ROAD,
                null);
    }
}

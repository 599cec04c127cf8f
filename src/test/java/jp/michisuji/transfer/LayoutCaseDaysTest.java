package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.DeadlineForecast;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.LayoutCaseDesk.NewCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** まとめた移転の日。加わった業務の移管日が動くと、まとめた移転の期限も動く。 */
@ApplicationTest
class LayoutCaseDaysTest {

    private static final LocalDate 延期した日 = LocalDate.of(2027, 10, 1);

    @Autowired
    TransferOffice office;

    @Autowired
    Transfers transfers;

    @Autowired
    LayoutCaseDesk desk;

    @Autowired
    LayoutWalk walk;

    @Autowired
    DeadlineForecast forecast;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void 時計を戻す() {
        clock.reset();
    }

    @Test
    void 一つだけの業務が延びれば期限も延び_前もって見込みに並ぶ() {
        long only = office.transfer(null);
        LayoutOwner layoutCase = open(only);
        assertThat(forecast.ifAnchorMoves(Transfer.anchorKey(only), 延期した日).open())
                .extracting(move -> move.task().taskId())
                .contains(task(layoutCase));

        LocalDate before = due(layoutCase);
        postpone(only);
        assertThat(due(layoutCase)).isAfter(before);
    }

    @Test
    void ほかに早い業務があれば期限は動かない() {
        long one = office.transfer(null);
        LayoutOwner layoutCase = open(one, office.transfer(null));
        LocalDate before = due(layoutCase);
        postpone(one);
        assertThat(due(layoutCase)).isEqualTo(before);
    }

    private LayoutOwner open(Long... ids) {
        return LayoutOwner.layoutCase(
                desk.open(new NewCase("土木管理課への移転", "土木管理課", TransferOffice.LEAD, List.of(ids)), Actor.system()));
    }

    private void postpone(long id) {
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.LAYOUT, "移管日", "/transfers/" + id, "前", "後", "議会の日程のため", Actor.system());
        transaction.executeWithoutResult(status -> {
            assertThat(transfers.postpone(id, TransferOffice.TRANSFER_DAY, 延期した日))
                    .isTrue();
            events.publishEvent(new AnchorMoved(List.of(Subject.of(Transfer.SUBJECT, id)), cause));
        });
    }

    private LocalDate due(LayoutOwner layoutCase) {
        return walk.task(layoutCase, "必要席数と面積を出す").due().date();
    }

    private String task(LayoutOwner layoutCase) {
        return walk.task(layoutCase, "必要席数と面積を出す").taskId();
    }
}

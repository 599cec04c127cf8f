package jp.michisuji.meeting.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.point.web.ConsiderPoint;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.DateEntry;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.validation.BeanPropertyBindingResult;

/** 要検討事項が、受け持つ職の仕事になって片付くまで。 */
@ApplicationTest
class OpenPointProcessTest {

    private static final LocalDate SEPTEMBER_30 = LocalDate.of(2025, 9, 30);

    @Autowired
    private PointOffice office;

    @Autowired
    private PointDesk desk;

    @Autowired
    private OpenPoints points;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private TaskForms forms;

    @Autowired
    private Agenda agenda;

    @Autowired
    private ChangeRegister changes;

    @Autowired
    private AuditLog audit;

    @Autowired
    private MovableClock clock;

    private String body;
    private long sitting;

    @BeforeEach
    void 会議を開く() {
        clock.reset();
        body = office.body();
        sitting = office.held(body, LocalDate.of(2025, 9, 3));
    }

    @Test
    void 受け持つ職が決まると仕事が届き_期限は定めた日になる() {
        OpenPoint point = handed("jinji-kacho", SEPTEMBER_30);

        assertThat(point.running()).isTrue();
        assertThat(office.task(point.id())).satisfies(task -> {
            assertThat(task.step()).isEqualTo("要検討事項を検討する");
            assertThat(task.postCode()).isEqualTo("jinji-kacho");
            assertThat(task.due().date()).isEqualTo(SEPTEMBER_30);
            assertThat(task.due().reason()).contains("要検討事項に定めた期限");
            assertThat(task.subject().title()).isEqualTo("複合施設の所管決定の基準");
        });
    }

    @Test
    void 閉庁日に当たる期限は前の開庁日になり_定めがなければ期限もない() {
        assertThat(office.task(handed("jinji-kacho", LocalDate.of(2025, 9, 28)).id())
                        .due()
                        .date())
                .isEqualTo(LocalDate.of(2025, 9, 26));
        assertThat(office.task(handed("jinji-kacho", null).id()).due().date()).isNull();
    }

    @Test
    void 検討済とすれば結果が残り仕事が終わる() {
        OpenPoint point = handed("jinji-kacho", SEPTEMBER_30);

        office.consider(point.id(), "considered", form -> form.setText("支所に残す"));

        assertThat(points.get(point.id())).satisfies(done -> {
            assertThat(done.status()).isEqualTo("検討済");
            assertThat(done.conclusion()).isEqualTo("支所に残す");
            assertThat(done.running()).isFalse();
        });
        assertThat(office.tasks(point.id())).isEmpty();
        assertThat(runs.running(point.processInstanceId())).isFalse();
        assertThat(actions(point)).contains("point.considered");
    }

    @Test
    void 調査中なら新しい期限でもう一度届き_何度でも繰り返せる() {
        OpenPoint point = handed("jinji-kacho", SEPTEMBER_30);
        String first = office.task(point.id()).taskId();

        for (LocalDate next : new LocalDate[] {LocalDate.of(2025, 10, 31), LocalDate.of(2025, 11, 28)}) {
            office.consider(point.id(), "later", form -> {
                form.setText("他区に照会中");
                form.setDate(DateEntry.of(next));
            });
            assertThat(points.get(point.id()).status()).isEqualTo("調査中");
            assertThat(office.task(point.id())).satisfies(again -> {
                assertThat(again.taskId()).isNotEqualTo(first);
                assertThat(again.due().date()).isEqualTo(next);
            });
        }
    }

    @Test
    void 部会に諮れば次の会議の議題になる() {
        long next = office.planned(body, LocalDate.of(2025, 10, 3));
        OpenPoint point = handed("jinji-kacho", SEPTEMBER_30);

        office.consider(point.id(), "table", form -> form.setText("部会で決めたい"));

        AgendaItem item = agenda.of(next).get(0);
        assertThat(item.title()).isEqualTo("複合施設の所管決定の基準");
        assertThat(item.presenterPost()).isEqualTo("jinji-kacho");
        assertThat(points.get(point.id()).tabledAs()).isEqualTo(item.id());
        assertThat(office.tasks(point.id())).isEmpty();
    }

    @Test
    void 次の会議がなければ諮れない() {
        WorkItem task = office.task(handed("jinji-kacho", SEPTEMBER_30).id());
        ConsiderPoint form = new ConsiderPoint();
        form.setOutcome("table");
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");

        forms.of(task).check(task, form, errors);

        assertThat(errors.getFieldError("outcome").getDefaultMessage()).contains("次の会議が予定されていません");
    }

    @Test
    void 取り下げれば仕事が消え_受け持つ職も外れる() {
        OpenPoint point = handed("jinji-kacho", SEPTEMBER_30);

        desk.withdraw(point.id(), "別に片付いた", point.version(), Actor.system());

        assertThat(office.tasks(point.id())).isEmpty();
        assertThat(runs.running(point.processInstanceId())).isFalse();
        assertThat(points.get(point.id()).ownerPost()).isNull();
        assertThat(actions(point)).contains("point.withdraw");
    }

    @Test
    void 確かめの画面のあとで変わっていれば取り下げない() {
        OpenPoint point = handed("jinji-kacho", SEPTEMBER_30);
        desk.assign(point.id(), "jinji-kacho", LocalDate.of(2025, 10, 1), point.version(), Actor.system());

        assertThatThrownBy(() -> desk.withdraw(point.id(), "古い画面", point.version(), Actor.system()))
                .isInstanceOf(ConflictException.class);
        assertThat(office.tasks(point.id())).hasSize(1);
    }

    @Test
    void 受け持つ職を替えれば同じ仕事が移り_期限を変えれば期限が動く() {
        OpenPoint point = handed("jinji-kacho", SEPTEMBER_30);
        String task = office.task(point.id()).taskId();

        desk.assign(point.id(), "shiba-machizukuri-kacho", LocalDate.of(2025, 10, 15), point.version(), Actor.system());

        assertThat(office.task(point.id())).satisfies(moved -> {
            assertThat(moved.taskId()).isEqualTo(task);
            assertThat(moved.postCode()).isEqualTo("shiba-machizukuri-kacho");
            assertThat(moved.due().date()).isEqualTo(LocalDate.of(2025, 10, 15));
        });
        assertThat(changes.ofTask(task)).isNotEmpty();
    }

    @Test
    void 受け持つ職を外せば仕事は取り下げられ_決め直せばまた届く() {
        OpenPoint point = handed("jinji-kacho", SEPTEMBER_30);

        desk.assign(point.id(), null, SEPTEMBER_30, point.version(), Actor.system());
        assertThat(office.tasks(point.id())).isEmpty();
        OpenPoint freed = points.get(point.id());
        desk.assign(point.id(), "jinji-kacho", SEPTEMBER_30, freed.version(), Actor.system());

        assertThat(office.tasks(point.id())).hasSize(1);
    }

    @Test
    void 検討することのない行と検討済の行からは仕事を出さない() {
        OpenPoint nothing = office.point(sitting, "－");
        desk.assign(nothing.id(), "jinji-kacho", SEPTEMBER_30, nothing.version(), Actor.system());
        assertThat(office.tasks(nothing.id())).isEmpty();

        OpenPoint done = handed("jinji-kacho", SEPTEMBER_30);
        office.consider(done.id(), "considered", form -> form.setText("済"));
        desk.assign(done.id(), "bucho", SEPTEMBER_30, points.get(done.id()).version(), Actor.system());
        assertThat(office.tasks(done.id())).isEmpty();
    }

    private OpenPoint handed(String owner, LocalDate due) {
        OpenPoint point = office.point(sitting, "複合施設の所管決定の基準");
        desk.assign(point.id(), owner, due, point.version(), Actor.system());
        return points.get(point.id());
    }

    private List<String> actions(OpenPoint point) {
        return audit.ofSubject(OpenPoint.SUBJECT, String.valueOf(point.id())).stream()
                .map(AuditEntry::action)
                .toList();
    }
}

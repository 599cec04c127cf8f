package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.ManualVersion;
import jp.michisuji.transfer.Manuals;
import jp.michisuji.transfer.StepRecords;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferStep;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.StepInput;
import jp.michisuji.web.DateEntry;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 手順書の筋。棚卸し → 作成方法 → 作成 → 移管先の確認 → 確定版の登録を、差戻しを挟んで歩く。 */
@ApplicationTest
class ManualTrackProcessTest {

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Manuals manuals;

    @Autowired
    Tracks tracks;

    @Autowired
    StepRecords steps;

    @Autowired
    AuditLog audit;

    private long id;

    @BeforeEach
    void 手順書の筋を始める() {
        clock.reset();
        id = office.transfer(null);
        office.start("manual-track", id);
    }

    @Test
    void 移管先が認めれば確定版を第1版として登録して終わる() {
        walk.complete(id, "業務を棚卸しする", "done");
        walk.complete(id, "作成方法を決める", "outsourced");
        ManualTour.write(walk, id);
        walk.complete(id, "マニュアルを確認する", "accept");
        ManualTour.register(walk, id);

        assertThat(walk.steps(id)).isEmpty();
        assertThat(progress()).satisfies(track -> {
            assertThat(track.state()).isEqualTo(TrackProgress.State.DONE);
            assertThat(track.returned()).isZero();
        });
        assertThat(manuals.of(id)).singleElement().satisfies(manual -> {
            assertThat(manual.label()).isEqualTo("第1版");
            assertThat(manual.finalizedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(manual.postCode()).isEqualTo(TransferOffice.LEAD);
        });
        assertThat(steps.of(id)).extracting(TransferStep::outcome).containsExactly(null, "業務委託", null, "始められる", null);
    }

    @Test
    void 差し戻すたびに作り直しに戻り回数を数える() {
        walk.complete(id, "業務を棚卸しする", "done");
        walk.complete(id, "作成方法を決める", "direct");
        for (int round = 1; round <= 2; round++) {
            ManualTour.write(walk, id);
            walk.complete(id, "マニュアルを確認する", "return");
            assertThat(walk.steps(id)).containsExactly("マニュアルを作る");
            assertThat(progress().returned()).isEqualTo(round);
        }
    }

    @Test
    void やり直した筋で登録すると次の版になる() {
        for (String label : new String[] {"第1版", "第2版"}) {
            if (walk.steps(id).isEmpty()) {
                office.start("manual-track", id);
            }
            walk.complete(id, "業務を棚卸しする", "done");
            walk.complete(id, "作成方法を決める", "direct");
            ManualTour.write(walk, id);
            walk.complete(id, "マニュアルを確認する", "accept");
            ManualTour.register(walk, id);
            assertThat(manuals.latest(id)).map(ManualVersion::label).contains(label);
        }
        assertThat(progress().rounds()).isEqualTo(2);
    }

    @Test
    void 仕事は取りまとめ課長に届き_期限は移管日から遡る() {
        WorkItem first = walk.task(id, "業務を棚卸しする");
        assertThat(first.postCode()).isEqualTo(TransferOffice.LEAD);
        assertThat(first.due().reason()).isEqualTo("移管日（令和9年4月1日（木））の180開庁日前");
        LocalDate before = LocalDate.MIN;
        for (String outcome : new String[] {"done", "direct"}) {
            String step = walk.steps(id).get(0);
            before = later(before, step);
            walk.complete(id, step, outcome);
        }
        before = later(before, "マニュアルを作る");
        ManualTour.write(walk, id);
        before = later(before, "マニュアルを確認する");
        walk.complete(id, "マニュアルを確認する", "accept");
        assertThat(later(before, "確定版を登録する")).isBefore(TransferOffice.TRANSFER_DAY);
    }

    private LocalDate later(LocalDate before, String step) {
        LocalDate due = walk.task(id, step).due().date();
        assertThat(due).as(step).isAfter(before);
        return due;
    }

    @Test
    void 確定版の登録には資料と日が要る() {
        walk.complete(id, "業務を棚卸しする", "done");
        walk.complete(id, "作成方法を決める", "direct");
        ManualTour.write(walk, id);
        walk.complete(id, "マニュアルを確認する", "accept");
        assertThatThrownBy(() -> walk.complete(
                        id, "確定版を登録する", StepInput.class, form -> form.setDate(DateEntry.of(LocalDate.of(2026, 9, 1)))))
                .hasMessageContaining("資料のファイルを選んでください。");
        assertThatThrownBy(() -> walk.complete(
                        id, "確定版を登録する", StepInput.class, form -> form.setFile(ManualTour.file("確定版.txt"))))
                .hasMessageContaining("確定した日を入力してください。");
        assertThat(manuals.of(id)).isEmpty();
    }

    @Test
    void 済ませた歩みは履歴に一行だけ_結果とともに残る() {
        walk.complete(id, "業務を棚卸しする", "done");
        walk.complete(id, "作成方法を決める", "outsourced");
        assertThat(audit.ofSubject("transfer", String.valueOf(id)))
                .extracting(AuditEntry::summary)
                .satisfiesExactly(line -> assertThat(line).endsWith(": 「作成方法を決める」を済ませた（業務委託）"), line -> assertThat(line)
                        .endsWith(": 「業務を棚卸しする」を済ませた"));
    }

    private TrackProgress progress() {
        return tracks.of(id).stream()
                .filter(track -> track.track() == Track.MANUAL)
                .findFirst()
                .orElseThrow();
    }
}

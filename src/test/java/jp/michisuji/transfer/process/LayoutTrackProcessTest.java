package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutPlan;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.WorksPlan;
import jp.michisuji.transfer.web.SeatsInput;
import jp.michisuji.transfer.web.StepInput;
import jp.michisuji.transfer.web.WorksInput;
import jp.michisuji.web.DateEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.validation.Errors;

/** 一つの業務の移転。席数 → 配置案 → 調整 → 工事の要否 → 移転日 → 完了を、分かれ道ごとに歩く。 */
@ApplicationTest
class LayoutTrackProcessTest {

    @Autowired
    TransferOffice office;

    @Autowired
    LayoutWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    LayoutPlans plans;

    @Autowired
    Tracks tracks;

    private LayoutOwner own;

    @BeforeEach
    void レイアウトの筋を始める() {
        clock.reset();
        long id = office.transfer(null);
        office.start("layout-track", id);
        own = LayoutOwner.transfer(id);
    }

    @Test
    void 工事が要らなければ移転日を決めて終わる() {
        walk.whole(own);
        assertThat(walk.steps(own)).isEmpty();
        assertThat(progress().state()).isEqualTo(TrackProgress.State.DONE);
        LayoutPlan plan = plans.of(own);
        assertThat(plan.seats()).isEqualTo(1);
        assertThat(plan.area()).isEqualByComparingTo("4");
        assertThat(plan.works()).isNull();
        assertThat(plan.movesOn()).isEqualTo(LocalDate.of(2027, 3, 20));
        assertThat(plan.movedOn()).isEqualTo(LocalDate.of(2025, 9, 4));
    }

    @Test
    void 調整は用地施設の職に届き_差し戻すと配置案に戻り回数を数える() {
        walk.seats(own, "2");
        for (int round = 1; round <= 2; round++) {
            walk.plan(own);
            assertThat(walk.task(own, "用地・施設活用担当と調整する").postCode()).isEqualTo("yochi-shisetsu-kacho");
            walk.coordinate(own, "return");
            assertThat(walk.steps(own)).containsExactly("配置案を作る");
            assertThat(progress().returned()).isEqualTo(round);
        }
    }

    @Test
    void 工事が要れば不調の余裕を含む予定を立ててから移転日を決める() {
        toWorks();
        walk.works(own, LocalDate.of(2027, 1, 20), 60);
        walk.decide(own);
        assertThat(plans.of(own).works()).isEqualTo(new WorksPlan(LocalDate.of(2027, 1, 20), 60));
        walk.move(own);
        assertThat(progress().state()).isEqualTo(TrackProgress.State.DONE);
    }

    @Test
    void 終わりに余裕を足して移管日を越える予定は断り_越える日数を言う() {
        toWorks();
        assertThat(works(LocalDate.of(2027, 2, 15), "60", null).getFieldError("date"))
                .extracting(error -> error.getDefaultMessage())
                .asString()
                .contains("60日を足すと令和9年4月16日（金）", "移管日（令和9年4月1日（木））を15日越えます", "遅くとも令和9年1月31日（日）");
        assertThat(works(LocalDate.of(2027, 1, 31), "６０", null).hasErrors()).isFalse();
    }

    @Test
    void 余裕のない予定は断り_短い余裕にはわけが要る() {
        toWorks();
        LocalDate early = LocalDate.of(2026, 12, 1);
        for (String bad : new String[] {"", "0", "-5", "六十", "731", "1.5"}) {
            assertThat(works(early, bad, "わけ").hasFieldErrors("margin")).as(bad).isTrue();
        }
        assertThat(works(early, "30", null).hasFieldErrors("note")).isTrue();
        assertThat(works(early, "30", "随意契約のため").hasErrors()).isFalse();
    }

    @Test
    void 移転日は工事の終わりより前にできず_移管日より後ならわけが要る() {
        toWorks();
        walk.works(own, LocalDate.of(2027, 1, 20), 60);
        walk.decide(own);
        assertThat(moveDay(LocalDate.of(2027, 1, 19), null).hasFieldErrors("date"))
                .isTrue();
        assertThat(moveDay(LocalDate.of(2027, 1, 20), null).hasErrors()).isFalse();
        assertThat(moveDay(TransferOffice.TRANSFER_DAY, null).hasErrors()).isFalse();
        assertThat(moveDay(LocalDate.of(2027, 4, 2), null).hasFieldErrors("note"))
                .isTrue();
        assertThat(moveDay(LocalDate.of(2027, 4, 2), "分室で受けるため").hasErrors()).isFalse();
    }

    @Test
    void 移転の完了はまだ来ていない日では記録できない() {
        walk.seats(own, "1");
        walk.plan(own);
        walk.coordinate(own, "agreed");
        walk.complete(own, "移転日を決める", StepInput.class, form -> form.setDate(DateEntry.of(LocalDate.of(2027, 3, 20))));
        clock.set(LocalDateTime.of(2027, 3, 20, 17, 0));
        assertThat(moved(LocalDate.of(2027, 3, 21)).hasFieldErrors("date")).isTrue();
        assertThat(moved(LocalDate.of(2027, 3, 20)).hasErrors()).isFalse();
    }

    @Test
    void 人員を読み分けられない業務では席数を人が入れる() {
        assertThat(seats("", "", null).hasFieldErrors("seats")).isTrue();
        assertThat(seats("-1", "", null).hasFieldErrors("seats")).isTrue();
        assertThat(seats("２", "", null).hasErrors()).isFalse();
        assertThat(seats("2", "10", null).hasFieldErrors("reason")).isTrue();
        assertThat(seats("2", "8.0", null).hasErrors()).isFalse();
        assertThat(seats("2", "八", null).hasFieldErrors("area")).isTrue();
        walk.complete(own, "必要席数と面積を出す", SeatsInput.class, form -> {
            form.setSeats("2");
            form.setArea("10.5");
            form.setReason("車いすの通れる幅を取るため");
        });
        LayoutPlan plan = plans.of(own);
        assertThat(plan.area()).isEqualByComparingTo(new BigDecimal("10.5"));
        assertThat(plan.seatsReason()).isEqualTo("車いすの通れる幅を取るため");
    }

    private void toWorks() {
        walk.seats(own, "1");
        walk.plan(own);
        walk.coordinate(own, "works");
    }

    private Errors seats(String seats, String area, String reason) {
        return walk.refused(own, "必要席数と面積を出す", SeatsInput.class, form -> {
            form.setSeats(seats);
            form.setArea(area);
            form.setReason(reason);
        });
    }

    private Errors works(LocalDate endsOn, String margin, String note) {
        return walk.refused(own, "工事の予定を立てる", WorksInput.class, form -> {
            form.setDate(DateEntry.of(endsOn));
            form.setMargin(margin);
            form.setNote(note);
        });
    }

    private Errors moveDay(LocalDate on, String note) {
        return walk.refused(own, "移転日を決める", StepInput.class, form -> {
            form.setDate(DateEntry.of(on));
            form.setNote(note);
        });
    }

    private Errors moved(LocalDate on) {
        return walk.refused(own, "移転の完了を記録する", StepInput.class, form -> form.setDate(DateEntry.of(on)));
    }

    private TrackProgress progress() {
        return tracks.of(own.id()).stream()
                .filter(track -> track.track() == Track.LAYOUT)
                .findFirst()
                .orElseThrow();
    }
}

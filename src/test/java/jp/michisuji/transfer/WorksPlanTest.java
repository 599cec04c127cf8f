package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorksPlanTest {

    private static final LocalDate 移管日 = LocalDate.of(2027, 4, 1);

    @Test
    void 余裕を足した日が移管日の当日までなら間に合う() {
        WorksPlan plan = new WorksPlan(LocalDate.of(2027, 1, 31), 60);
        assertThat(plan.endsAfterFailedTender()).isEqualTo(移管日);
        assertThat(plan.fitsBefore(移管日)).isTrue();
        assertThat(plan.daysBeyond(移管日)).isZero();
    }

    @Test
    void 一日でも越えれば間に合わない() {
        WorksPlan plan = new WorksPlan(LocalDate.of(2027, 1, 31), 61);
        assertThat(plan.fitsBefore(移管日)).isFalse();
        assertThat(plan.daysBeyond(移管日)).isEqualTo(1);
    }

    @Test
    void 余裕のない予定は立てられない() {
        assertThatThrownBy(() -> new WorksPlan(移管日, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

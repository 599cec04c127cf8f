package jp.michisuji.reform.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingTextTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    @Test
    void 業務を_出す課と移管日ごとにまとめて挙げる() {
        String text = TimingText.of(
                "区役所改革",
                List.of(
                        new TimedDuty(1, "協働推進課", "町会の支援", APRIL),
                        new TimedDuty(2, "協働推進課", "掲示板の管理", APRIL),
                        new TimedDuty(3, "まちづくり課", "占用許可", APRIL),
                        new TimedDuty(4, "まちづくり課", "掘削承認", null)));
        assertThat(text)
                .isEqualTo(
                        """
                        見直しを行う具体的業務の移管時期等を、次のとおり決定してよいか伺います。

                        改革案件　区役所改革
                        移す業務　4件

                        協働推進課　令和9年4月1日（木）　2件
                        ・町会の支援
                        ・掲示板の管理

                        まちづくり課　令和9年4月1日（木）　1件
                        ・占用許可

                        まちづくり課　移管日は未定　1件
                        ・掘削承認""");
    }

    @Test
    void 百件を超えて本文の欄に収まらない分は_星取表に譲る() {
        List<TimedDuty> many = IntStream.range(0, 300)
                .mapToObj(at -> new TimedDuty(at, "課" + at % 30, "長い名の業務".repeat(30), APRIL))
                .toList();
        assertThat(TimingText.of("区役所改革", many)).hasSizeLessThan(20_000).containsPattern("ほか\\d+件は、星取表のとおり。$");
    }
}

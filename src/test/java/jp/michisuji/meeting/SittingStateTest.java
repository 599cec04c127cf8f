package jp.michisuji.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import jp.michisuji.meeting.Sitting.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 開催の状態。どの状態の次に、どの状態が来てよいか。 */
class SittingStateTest {

    @ParameterizedTest(name = "{0} の次は {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PLANNED   | CALLED HELD CANCELLED",
                "CALLED    | HELD CANCELLED",
                "HELD      | MINUTED",
                "MINUTED   | CONFIRMED",
                "CONFIRMED | ''",
                "CANCELLED | ''"
            })
    void 次に来てよい状態は_予定_招集_開催_要旨案_確定の順である(State from, String allowed) {
        List<String> names = List.of(allowed.split(" "));
        for (State to : EnumSet.allOf(State.class)) {
            assertThat(from.mayBecome(to)).as(from + " → " + to).isEqualTo(names.contains(to.name()));
        }
    }

    @ParameterizedTest(name = "{0} はこれから {1}、開かれた {2}、書ける {3}")
    @CsvSource({
        "PLANNED,true,false,true",
        "CALLED,true,false,true",
        "HELD,false,true,true",
        "MINUTED,false,true,true",
        "CONFIRMED,false,true,false",
        "CANCELLED,false,false,false"
    })
    void 状態から_これから開かれるか_開かれたか_書けるかが分かる(State state, boolean toCome, boolean over, boolean open) {
        assertThat(state.toCome()).isEqualTo(toCome);
        assertThat(state.over()).isEqualTo(over);
        assertThat(state.open()).isEqualTo(open);
    }
}

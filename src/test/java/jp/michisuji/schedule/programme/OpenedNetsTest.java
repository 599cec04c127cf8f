package jp.michisuji.schedule.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.outline.Outlines;
import jp.michisuji.schedule.outline.Paces;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.outline.Unfolding;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import org.junit.jupiter.api.Test;

/** 開いた網の覚え。同じ図・同じ所要・同じ答えの主題は、前に開いた網を使う。 */
class OpenedNetsTest {

    private static final Outlines OUTLINES = new Outlines(List.of());
    private static final Paces PACES = (process, node, body) -> new Pace.Work(1);

    private final OpenedNets opened = new OpenedNets();
    private final Unfolding unfolding = new Unfolding(OUTLINES, PACES, answers -> null);

    @Test
    void 主題の答えが変わらなければ_名や日が変わっても前の網を使う() {
        Unfolded first = net("duty:1", "道路の占用", Map.of(), unfolding);

        assertThat(net("duty:1", "道路の占用の許可", Map.of(), unfolding)).isSameAs(first);
    }

    @Test
    void 答えが変われば開き直す() {
        Unfolded first = net("duty:1", "道路の占用", Map.of(), unfolding);

        assertThat(net("duty:1", "道路の占用", Map.of("budgetNeeded", "true"), unfolding))
                .isNotSameAs(first);
    }

    @Test
    void 図か所要の表が改まれば開き直す() {
        Unfolded first = net("duty:1", "道路の占用", Map.of(), unfolding);
        Unfolding otherPaces = new Unfolding(OUTLINES, (process, node, body) -> new Pace.Work(2), unfolding.bodyOf());
        Unfolding otherOutlines = new Unfolding(new Outlines(List.of()), PACES, unfolding.bodyOf());

        assertThat(net("duty:1", "道路の占用", Map.of(), otherPaces)).isNotSameAs(first);
        assertThat(net("duty:1", "道路の占用", Map.of(), otherOutlines)).isNotSameAs(first);
    }

    @Test
    void なくなった主題の網は覚えておかない() {
        Unfolded first = net("duty:1", "道路の占用", Map.of(), unfolding);
        net("duty:2", "公園の占用", Map.of(), unfolding);

        assertThat(net("duty:1", "道路の占用", Map.of(), unfolding)).isNotSameAs(first);
    }

    private Unfolded net(String key, String label, Map<String, String> answers, Unfolding by) {
        PlannedSubject subject = new PlannedSubject(
                key,
                new Title(Lane.DUTY, label, "/duties/1", "土木管理課", null),
                "duty-transfer",
                answers,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
        return opened.of(List.of(subject), by).get(subject);
    }
}

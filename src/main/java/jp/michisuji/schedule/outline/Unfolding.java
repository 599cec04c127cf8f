package jp.michisuji.schedule.outline;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.michisuji.schedule.plan.StepKey;

/**
 * 網の開き。手続の道を、呼ぶ手続の中まで開いて一つの網にする。
 *
 * <p>工程の符号は {@code 主題/手続の符号/呼ぶ要素の符号…/要素の符号}（枠の中の要素は枠の符号をはさむ）。分かっている答えは子の手続にも渡り、
 * 呼ぶときに渡す決まった値が重なる。
 *
 * @param bodyOf 分かっている答え（{@code stage=BUKAI}）から会議体の符号。会議に関わらなければ {@code null} を返す
 */
public record Unfolding(Outlines outlines, Paces paces, Function<Map<String, String>, String> bodyOf) {

    public Unfolded of(String subject, String processId, Map<String, String> known) {
        return of(subject, processId, known, Hanging.NONE);
    }

    /** @param hanging いくつも並ぶ手続の網。前後は下がる所につながれる */
    public Unfolded of(String subject, String processId, Map<String, String> known, Hanging hanging) {
        Net net = new Net(this, hanging);
        Set<StepKey> last = net.unfold(Frame.of(subject, processId, known), Set.of());
        return net.unfolded(last);
    }
}

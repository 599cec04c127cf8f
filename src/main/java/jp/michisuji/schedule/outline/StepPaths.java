package jp.michisuji.schedule.outline;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.StepKey;

/**
 * 工程の索引。一つの主題の網の中で、仕事の台帳の行（手続の符号と作業の符号）から工程の符号を引く。
 *
 * <p>一つの主題の網に同じ手続は一度しか出ないので、手続と作業の符号だけで足りる。道筋の中の審議のように何度も呼ぶ手続は、
 * 呼ぶときに渡した値（{@code stage}）で見分ける。呼び出しをさかのぼってエンジンに尋ねないので、やり直しの準備
 * （出来事で始まる枠から呼ばれる）や、差し戻されて二度目の審議も、同じ工程の実績になる。
 *
 * <p>一つの工程に行がいくつもあることがある（多くの人に頼む作業、差し戻されてもう一度する作業）。着手は初めの行が生まれた日、終わりは
 * どの行も済んでいるときの最後に済んだ日である。
 */
public final class StepPaths {

    private record Task(String processId, String nodeId) {}

    private final Map<Task, List<Entry<StepKey, Spot>>> byTask;

    /** @param spots 工程の場所 */
    public StepPaths(Map<StepKey, Spot> spots) {
        this.byTask = spots.entrySet().stream()
                .collect(Collectors.groupingBy(spot ->
                        new Task(spot.getValue().processId(), spot.getValue().nodeId())));
    }

    /**
     * @param known 行の主題から分かること（{@code stage=BUKAI}）。見分けるのに要らなければ空
     * @return 計画の道にない作業か、いくつもの工程のどれか見分けられなければ空
     */
    public Optional<StepKey> find(String processKey, String taskKey, Map<String, String> known) {
        List<StepKey> found = byTask.getOrDefault(new Task(processKey, taskKey), List.of()).stream()
                .filter(spot -> spot.getValue().agrees(known))
                .map(Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}

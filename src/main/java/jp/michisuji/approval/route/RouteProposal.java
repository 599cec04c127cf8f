package jp.michisuji.approval.route;

import java.util.List;
import jp.michisuji.approval.Stage;

/**
 * 経路の案。
 *
 * @param stages 初めの段が先。最後の段で決まる
 * @param circulation 決裁のあとに供覧する職
 * @param level 誰が決めるか（「課長専決」）。決める段がなければ {@code null}
 * @param problems 回議に付せないわけ。なければ空
 * @param notes 省いた段など、知っておくこと
 */
public record RouteProposal(
        List<Stage> stages, List<Circulated> circulation, String level, List<String> problems, List<String> notes) {

    /** 供覧する職と、そのわけ。 */
    public record Circulated(String postCode, String reason) {}

    public RouteProposal {
        stages = List.copyOf(stages);
        circulation = List.copyOf(circulation);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    public boolean sound() {
        return problems.isEmpty();
    }
}

package jp.michisuji.schedule;

import java.util.List;

/** これから来る作業の差込口。基準日を持つ業務が、その日にかかる先の作業を答える。 */
public interface ComingSteps {

    /** @param anchorKey 何の日か（{@code sitting:12}）。自分の業務の日でなければ空を返す */
    List<ComingStep> of(String anchorKey);
}

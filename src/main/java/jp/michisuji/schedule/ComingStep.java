package jp.michisuji.schedule;

/**
 * これから来る作業。まだ仕事になっていないが、図の上で先にあり、期限の見込みを立てられるもの。
 *
 * @param step 作業の名（「審議結果を記録する」）
 * @param postName 持つことになる職
 */
public record ComingStep(
        String processKey,
        String taskKey,
        String step,
        Long itemId,
        String title,
        String body,
        String postName,
        Anchor anchor,
        AnchorDate date) {

    ComingStep titled(String other) {
        return new ComingStep(processKey, taskKey, step, itemId, other, body, postName, anchor, date);
    }
}

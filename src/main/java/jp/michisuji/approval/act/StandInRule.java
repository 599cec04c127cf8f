package jp.michisuji.approval.act;

import java.util.Optional;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Weight;

/**
 * 代わりの定め。本人と、欠けた職の事務取扱・職務代理は、承認も却下もできる。不在の職に代わる人は、代決と差戻しだけができる。
 *
 * <p>重要・異例・疑義のある案は、あらかじめ指示を受けているか、急を要するときのほか、代決できない。
 */
final class StandInRule {

    private StandInRule() {}

    /** @return その立場では行えないわけ。行えれば空 */
    static Optional<String> objection(ActKind act, ActScene scene) {
        if (scene.footing() == null) {
            return Optional.of("この職に就いておらず、代わってもいないので、行えません");
        }
        boolean absent = scene.footing().capacity() == Capacity.DAIKETSU;
        return switch (act) {
            case APPROVE, APPROVE_WITH_WORDS -> when(absent, "この職にある人は不在です。代わって承認するときは、代決とします");
            case REJECT -> when(absent, "不在の職に代わって却下することはできません。起案者に差し戻すか、本人が戻るのを待ちます");
            case DAIKETSU ->
                when(!absent, "この職にある人は不在ではないので、代決できません")
                        .or(() -> when(tooGrave(scene.approval()), "重要・異例・疑義のある案は、あらかじめ指示を受けているか、急を要する場合のほか、代決できません"));
            default -> Optional.empty();
        };
    }

    private static boolean tooGrave(Approval approval) {
        String instruction = approval.text().instruction();
        boolean instructed = instruction != null && !instruction.isBlank();
        return approval.text().weight() == Weight.GRAVE
                && !instructed
                && !approval.text().urgent();
    }

    private static Optional<String> when(boolean holds, String words) {
        return holds ? Optional.of(words) : Optional.empty();
    }
}

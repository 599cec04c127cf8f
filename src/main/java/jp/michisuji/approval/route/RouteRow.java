package jp.michisuji.approval.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.approval.Medium;
import jp.michisuji.approval.StageKind;

/**
 * 経路の表の一行の答え。
 *
 * @param step 段の並び。同じ数の行は、同じ段に並ぶ
 * @param who 職の言い方。起案者から見た職、地区の職、又は職そのもの
 * @param needed 要る承認の数。{@code null} なら全員
 * @param mediumNote 紙のときの決まり。なければ空
 */
record RouteRow(
        int step,
        String who,
        Kind kind,
        Integer needed,
        Medium medium,
        String mediumNote,
        String reason,
        String source) {

    static final List<String> COLUMNS =
            List.of("step", "who", "kind", "needed", "medium", "mediumNote", "reason", "source");

    /** 経路の表の行がその職に求めること。 */
    enum Kind {
        REVIEW("回議", StageKind.REVIEW),
        CONCUR("合議", StageKind.CONCUR),
        DECIDE("決裁（専決）", StageKind.DECIDE),
        CIRCULATE("供覧", null);

        private final String label;
        private final StageKind stage;

        Kind(String label, StageKind stage) {
            this.label = label;
            this.stage = stage;
        }

        String label() {
            return label;
        }

        /** 供覧は段にならない。 */
        Optional<StageKind> stage() {
            return Optional.ofNullable(stage);
        }

        static Optional<Kind> of(String code) {
            return Stream.of(values())
                    .filter(known -> known.name().equals(code))
                    .findFirst();
        }
    }

    /** @throws IllegalArgumentException 知らない符号、又は数でない段 */
    static RouteRow of(Map<String, Object> answer) {
        return new RouteRow(
                number(answer, "step"),
                text(answer, "who"),
                Kind.valueOf(text(answer, "kind")),
                answer.get("needed") == null ? null : number(answer, "needed"),
                Medium.valueOf(text(answer, "medium")),
                text(answer, "mediumNote"),
                text(answer, "reason"),
                text(answer, "source"));
    }

    /** わけに典拠を添える。起案者が、どの定めによる段かを見分けられる。 */
    String because() {
        return reason + "（" + source + "）";
    }

    private static int number(Map<String, Object> answer, String column) {
        if (answer.get(column) instanceof Number value) {
            return value.intValue();
        }
        throw new IllegalArgumentException(column + " が数でない");
    }

    private static String text(Map<String, Object> answer, String column) {
        Object value = answer.get(column);
        return value == null ? "" : value.toString();
    }
}

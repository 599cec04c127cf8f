package jp.michisuji.access.factor;

import java.util.List;

/**
 * 打たれたコードへの答え。
 *
 * @param codes recovery codes to be shown once; empty where none were made
 */
public record CodeAnswer(FactorCheck.Outcome outcome, List<String> codes) {

    static CodeAnswer of(FactorCheck.Outcome outcome) {
        return new CodeAnswer(outcome, List.of());
    }

    public boolean passes() {
        return outcome.passes();
    }

    /** What to say where it does not pass. */
    public String reason() {
        return outcome == FactorCheck.Outcome.LOCKED
                ? "コードの誤りが続いたため、確かめるのを止めています。しばらく待ってからもう一度試してください。"
                : "コードが違うか、もう使われています。アプリに今出ている6桁の数字を入力してください。";
    }
}

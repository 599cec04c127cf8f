package jp.michisuji.transfer.web;

import java.util.List;
import java.util.Optional;

/**
 * 一歩の決まり。どの欄を尋ね、どの結果を選べるか。
 *
 * @param formKey 様式の符号（{@code manual-track/choose-method}）
 * @param variable 選んだ結果を渡すプロセス変数。結果が一つだけの歩みでは {@code null}
 * @param dateLabel 尋ねる日の名。尋ねなければ {@code null}
 * @param paperNeeded 資料を必ず添えるか
 * @param outcomes 選べる結果。ボタンの順に、一つ以上
 */
record StepSpec(String formKey, String variable, String dateLabel, boolean paperNeeded, List<Outcome> outcomes) {

    /**
     * 結果。
     *
     * @param code ボタンの値
     * @param label 記録に残る言葉。結果が一つだけの歩みでは {@code null}
     * @param value 変数の値
     * @param noteNeeded 理由を必ず書くか
     * @param returning 差戻しとして数えるか
     * @param done 済んだあとに本人へ見せる一文
     */
    record Outcome(String code, String label, Object value, boolean noteNeeded, boolean returning, String done) {

        static Outcome of(String code, String label, Object value, String done) {
            return new Outcome(code, label, value, false, false, done);
        }

        Outcome withReason() {
            return new Outcome(code, label, value, true, returning, done);
        }

        /** 差し戻す結果。理由が要る。 */
        Outcome returned() {
            return new Outcome(code, label, value, true, true, done);
        }
    }

    StepSpec {
        outcomes = List.copyOf(outcomes);
    }

    /** 済ませるだけの歩み。 */
    static StepSpec simple(String formKey, String done) {
        return new StepSpec(formKey, null, null, false, List.of(Outcome.of("done", null, null, done)));
    }

    /** 結果を選ぶ歩み。 */
    static StepSpec choice(String formKey, String variable, Outcome... outcomes) {
        return new StepSpec(formKey, variable, null, false, List.of(outcomes));
    }

    StepSpec on(String label) {
        return new StepSpec(formKey, variable, label, paperNeeded, outcomes);
    }

    StepSpec withPaper() {
        return new StepSpec(formKey, variable, dateLabel, true, outcomes);
    }

    Optional<Outcome> outcome(String code) {
        return outcomes.stream().filter(outcome -> outcome.code().equals(code)).findFirst();
    }
}

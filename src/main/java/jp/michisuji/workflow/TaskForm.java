package jp.michisuji.workflow;

import java.util.Map;
import jp.michisuji.organization.Actor;
import org.springframework.validation.Errors;

/**
 * 様式の差込口。一つの人手タスクの画面と、押したときに起きることを、業務の側が持つ。
 *
 * @param <F> 入力を受ける様式の型。画面の項目と同じ名の属性を持つ
 */
public interface TaskForm<F> {

    /** {@code <プロセス>/<作業>}。テンプレートは {@code forms/<プロセス>/<作業>.html}。 */
    String formKey();

    /** 開いたときの様式。前回までに分かっていることを入れて返す。 */
    F open(WorkItem task);

    /** 選択肢など、画面が要る参照。 */
    default Map<String, Object> references(WorkItem task) {
        return Map.of();
    }

    /** 注釈では書けない検査。誤りは {@code errors} に項目名とともに入れる。 */
    default void check(WorkItem task, F form, Errors errors) {}

    /**
     * 業務の記録を書き、エンジンへ渡す変数を返す。呼び出し側の取引の中で走る。
     *
     * @return プロセス変数（識別子・日付・真偽・短い符号だけ）
     */
    Map<String, Object> submit(WorkItem task, F form, Actor actor);

    /** 済んだことを、業務の側が自分の言葉で監査に記すか。記すなら、決まり文句の一行を重ねない。 */
    default boolean recordsItself() {
        return false;
    }

    /** 済んだあとに本人へ見せる一文。 */
    String done(WorkItem task, F form);
}

package jp.michisuji.reform;

import java.util.List;
import java.util.Optional;
import jp.michisuji.workflow.NumerousSubjects;

/**
 * 案件に並ぶ手続の束の差込口。百件にもなる手続は、案件の画面では一件ずつではなく、進みの数とその画面への道で見せる。
 */
public interface CompanionWork extends NumerousSubjects {

    /** 案件に束がなければ空。 */
    Optional<Progress> of(long itemId);

    /**
     * 束の進み。
     *
     * @param title 何の束か（「業務の移管」）
     * @param words 進みの一文（「移す11件のうち、11件の手続が始まりました」）
     * @param href 一件ずつを見る画面
     */
    record Progress(String title, String words, int started, int all, List<Count> counts, String href) {

        public Progress {
            counts = List.copyOf(counts);
        }
    }

    /** 状態ごとの件数。 */
    record Count(String label, int number) {}
}

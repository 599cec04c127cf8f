package jp.michisuji.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.web.Choice;

/** 決定表の差込口。表を使う業務が、表の名と意味、正しさ、改めると何が動くかを答える。 */
public interface TableGuide {

    /** 決定の識別子（{@code deadline-rules}）。 */
    String key();

    String title();

    /** 表が何を決めるかの一文。 */
    String lead();

    /** 配られた表の、クラスパスでの場所。 */
    String resource();

    /** 列の値の、画面での言葉（{@code OPEN_DAYS} → 開庁日）。選べる値がなければ空で、式をそのまま書く。 */
    Map<String, List<Choice>> choices();

    /** 行のほかの欄と合わせて読む値の、画面での言葉（{@code -5} → 5開庁日前）。そのまま見せてよければ空。 */
    default Optional<String> words(DecisionTable table, Row row, Column column) {
        return Optional.empty();
    }

    /** 行を改める画面で、その欄だけを見て言える誤り。なければ空。 */
    default Optional<String> wrong(Column column, String typed) {
        return Optional.empty();
    }

    /** この表として使えないわけ。使えるなら空。 */
    List<String> problems(DecisionTable table);

    /** 行の例。今日の日付でどうなるか。 */
    String example(DecisionTable table, Row row);

    /** この表に替えると動くもの。 */
    TableEffects effects(DecisionTable proposed);

    /** 使い始めるとどうなるかの一文（「期限はすぐに動き、…」）。 */
    String afterwards();
}

package jp.michisuji.approval.act;

import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Step;

/**
 * 経路の一行。段と、そこに並ぶ一つの職。
 *
 * @param postName 受け持つ職の、したことの日の名
 * @param nowName その職の今の名。したことの日と同じなら {@code null}
 * @param askedName 振替の前の職の名。振り替えていなければ {@code null}
 * @param mine 今見ている人の仕事の職
 */
public record RouteLine(Stage stage, Step step, String postName, String nowName, String askedName, boolean mine) {

    /** 要る承認の数の言葉。 */
    public String neededInWords() {
        int all = stage.steps().size();
        if (all == 1) {
            return "";
        }
        return stage.needed() == null ? "全員" : all + "職のうち" + stage.needed() + "職";
    }
}

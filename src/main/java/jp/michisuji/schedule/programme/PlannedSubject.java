package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Fact;

/**
 * 工程の主題。一つの図の道に沿って計画を立てる一件。
 *
 * @param key 主題の符号（{@code duty:12}）。工程の符号の頭になる
 * @param title 画面に出す名と行き先
 * @param processKey 進める図
 * @param answers 図の分かれ道の、もう分かっている答え（{@code committeePosition} → {@code BEFORE}）
 * @param anchors 図の要素の符号 → その要素を終えているべき日
 * @param days 図の要素の符号 → その日が来るまで終わらない日（移管日、決まった実施日）
 * @param awaits 図の要素の符号 → その前に終わっていなければならない、他の主題の工程
 * @param sittings 図の要素の符号 → 議題に載せた開催の符号
 * @param settled 要素の符号 → もう決まった実績。呼び出した図の中の工程にも及ぶ
 * @param work この主題の仕事の、仕事としての主題。仕事の記録から実績を引く
 */
public record PlannedSubject(
        String key,
        Title title,
        String processKey,
        Map<String, String> answers,
        Map<String, LocalDate> anchors,
        Map<String, LocalDate> days,
        Map<String, Awaited> awaits,
        Map<String, String> sittings,
        Map<String, Fact> settled,
        List<WorkedAs> work) {

    /**
     * 画面に出す名と行き先。
     *
     * @param section 所属。業務では今の課、案件では所管の職の名。絞り込みに使う
     * @param itemId 属する改革案件。見せてよいかを問うのに使う。属さなければ {@code null}
     */
    public record Title(Lane lane, String label, String address, String section, Long itemId) {}

    /** 工程表の帯。 */
    public enum Lane {
        ITEM("改革案件"),
        HEARING("意見聴取と説明会"),
        DUTY("業務の移管");

        private final String label;

        Lane(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * 待つ相手。
     *
     * @param subject 相手の主題の符号
     * @param element 相手の図の要素。その要素に属する工程がすべて終わるのを待つ。{@code null} なら相手のすべて
     */
    public record Awaited(String subject, String element) {}

    /**
     * 仕事としての主題。
     *
     * @param type 仕事の主題の種類
     * @param id 仕事の主題の識別子
     * @param known 同じ図を何度も呼ぶときに、どの呼び出しの仕事かを見分ける値（{@code stage} → {@code BUKAI}）
     */
    public record WorkedAs(String type, String id, Map<String, String> known) {

        public WorkedAs {
            known = Map.copyOf(known);
        }
    }

    public PlannedSubject {
        answers = Map.copyOf(answers);
        anchors = Map.copyOf(anchors);
        days = Map.copyOf(days);
        awaits = Map.copyOf(awaits);
        sittings = Map.copyOf(sittings);
        settled = Map.copyOf(settled);
        work = List.copyOf(work);
    }
}

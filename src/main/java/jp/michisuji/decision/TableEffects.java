package jp.michisuji.decision;

import java.util.List;

/**
 * 決定表を替えたときの動きの全体。
 *
 * @param subject 何ごとの表か（「仕事」「知らせる相手」）
 * @param extent どれだけのものを見たか（「3件」）
 * @param lines 動くもの。何も動かなければ空
 * @param examples 言葉での例
 */
public record TableEffects(String subject, String extent, List<TableEffect> lines, List<String> examples) {

    public TableEffects {
        lines = List.copyOf(lines);
        examples = List.copyOf(examples);
    }

    public static TableEffects ofTasks(List<TableEffect> lines) {
        return new TableEffects("仕事", lines.size() + "件", lines, List.of());
    }

    public boolean empty() {
        return lines.isEmpty();
    }
}

package jp.michisuji.hearing.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.hearing.Disposition;

/**
 * まとめの数。
 *
 * @param groups 団体の数
 * @param finished 聴取の終わった団体の数
 * @param conveyed 回答を伝えた意見の数
 * @param waiting 回答を待っている意見の数
 */
public record Totals(
        int groups, long finished, int opinions, int conveyed, int waiting, Map<Disposition, Long> dispositions) {

    static Totals of(List<GroupSummary> groups) {
        Map<Disposition, Long> counts = new EnumMap<>(Disposition.class);
        Stream.of(Disposition.values())
                .forEach(each -> counts.put(
                        each,
                        groups.stream().mapToLong(group -> group.count(each)).sum()));
        return new Totals(
                groups.size(),
                groups.stream().filter(GroupSummary::finished).count(),
                groups.stream().mapToInt(group -> group.opinions().size()).sum(),
                groups.stream()
                        .mapToInt(group -> group.hearing().progress().conveyed())
                        .sum(),
                groups.stream().mapToInt(GroupSummary::waiting).sum(),
                counts);
    }

    public String inWords() {
        return "団体" + groups + "（終わった聴取" + finished + "）、意見" + opinions + "件、伝えた回答" + conveyed + "件、回答待ち" + waiting
                + "件";
    }
}

package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * クリティカルパス。最後の工程の日を決めている工程を、日の順に並べた連なり。
 *
 * @param links 終えていない工程。日の順
 */
public record Chain(List<Link> links) {

    private static final String THEN = " → ";
    private static final String LEFT_OUT = "…";

    /** 連なりの中の一つの工程。 */
    public record Link(PlanStep step, Span span) {}

    public Chain {
        links = List.copyOf(links);
    }

    /** 「星取表の確定 → 次回部会 → 庁議 → 議会報告」。 */
    public String words(int most) {
        List<Link> shown = deciding(Math.max(2, most));
        StringBuilder words = new StringBuilder();
        int next = 0;
        for (Link link : shown) {
            int at = links.indexOf(link);
            words.append(at > next ? LEFT_OUT + THEN : "")
                    .append(link.step().label())
                    .append(THEN);
            next = at + 1;
        }
        return shown.isEmpty() ? "" : words.substring(0, words.length() - THEN.length());
    }

    /** 両端と、そこまでに日を多く使う工程。 */
    private List<Link> deciding(int most) {
        if (links.size() <= most) {
            return links;
        }
        int end = links.size() - 1;
        Set<Integer> shown = IntStream.range(1, end)
                .boxed()
                .sorted(Comparator.comparing(this::daysTaken).reversed())
                .limit(most - 2L)
                .collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(List.of(0, end));
        return shown.stream().map(links::get).toList();
    }

    private long daysTaken(int at) {
        LocalDate from = links.get(at - 1).span().finish();
        return ChronoUnit.DAYS.between(from, links.get(at).span().finish());
    }
}

package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 説明会の実施の記録の入力。回ごとの人数を数える。 */
public class RecordBriefing extends RecordHearing {

    private List<@Valid SessionCount> counts = new ArrayList<>();

    /** 回の識別子から人数へ。 */
    Map<Long, Integer> bySession() {
        Map<Long, Integer> people = new HashMap<>();
        counts.forEach(count -> people.put(count.getSessionId(), count.headcount()));
        return people;
    }

    /** 回ごとの人数の計。回がなければ、まとめて数えた人数。どれも数えていなければ {@code null}。 */
    Integer total() {
        List<Integer> counted = counts.stream()
                .map(SessionCount::headcount)
                .filter(Objects::nonNull)
                .toList();
        return counted.isEmpty()
                ? headcount()
                : Integer.valueOf(counted.stream().mapToInt(n -> n).sum());
    }

    public List<SessionCount> getCounts() {
        return counts;
    }

    public void setCounts(List<SessionCount> counts) {
        this.counts = counts;
    }
}

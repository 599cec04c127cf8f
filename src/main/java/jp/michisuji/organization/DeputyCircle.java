package jp.michisuji.organization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 代理の輪探し。ある職の代理を定めたとき、代理の代理をたどって元の職に戻るかを答える。 */
final class DeputyCircle {

    private final Map<String, List<String>> deputies;

    /** @param deputies codes of the deputies by the code of the post */
    DeputyCircle(Map<String, List<String>> deputies) {
        this.deputies = deputies;
    }

    /** The shortest way round, beginning and ending with the post; empty where there is none. */
    Optional<List<String>> from(String post) {
        Map<String, String> reachedFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(post));
        while (!open.isEmpty()) {
            String at = open.remove();
            for (String deputy : deputies.getOrDefault(at, List.of())) {
                if (deputy.equals(post)) {
                    return Optional.of(way(post, at, reachedFrom));
                }
                if (reachedFrom.putIfAbsent(deputy, at) == null) {
                    open.add(deputy);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> way(String post, String last, Map<String, String> reachedFrom) {
        LinkedList<String> way = new LinkedList<>(List.of(post));
        for (String at = last; !at.equals(post); at = reachedFrom.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(post);
        return way;
    }
}

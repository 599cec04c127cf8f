package jp.michisuji.schedule.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.outline.Unfolding;

/** 開いた網の覚え。図も所要も改まらない間は、前に開いた主題の網を、答えが変わるまで使い回す。 */
final class OpenedNets {

    private record Asked(String subject, String processKey, Map<String, String> answers) {

        static Asked of(PlannedSubject subject) {
            return new Asked(subject.key(), subject.processKey(), subject.answers());
        }
    }

    private record Known(Unfolding by, Map<Asked, Unfolded> nets) {}

    private volatile Known known = new Known(null, Map.of());

    /** いまの主題の網だけを覚えておく。同時に尋ねられたら、二度開くこともある。 */
    Map<PlannedSubject, Unfolded> of(Collection<PlannedSubject> subjects, Unfolding unfolding) {
        Known last = known;
        Map<Asked, Unfolded> before = unfolding.equals(last.by()) ? last.nets() : Map.of();
        Map<Asked, Unfolded> now = new HashMap<>();
        Map<PlannedSubject, Unfolded> nets = new LinkedHashMap<>();
        for (PlannedSubject subject : subjects) {
            Asked asked = Asked.of(subject);
            Unfolded opened = before.get(asked);
            Unfolded net = opened == null ? open(asked, unfolding) : opened;
            now.put(asked, net);
            nets.put(subject, net);
        }
        known = new Known(unfolding, now);
        return nets;
    }

    private static Unfolded open(Asked asked, Unfolding unfolding) {
        return unfolding.of(asked.subject(), asked.processKey(), asked.answers());
    }
}

package jp.michisuji.meeting.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.Attendances;
import jp.michisuji.meeting.Presence;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 出席した職の書き方。職名だけを書き、兼ねる職は括弧に添える（「デジタル改革担当課長（新技術活用担当課長）」）。 */
@Component
class Attendants {

    /** 出席した職と欠席した職の言葉。 */
    record Words(String present, String absent) {}

    private final Attendances attendances;
    private final Organization organization;
    private final Clock clock;

    Attendants(Attendances attendances, Organization organization, Clock clock) {
        this.attendances = attendances;
        this.organization = organization;
        this.clock = clock;
    }

    Words of(Sitting sitting) {
        List<Attendance> all = attendances.of(sitting.id());
        if (all.isEmpty()) {
            return new Words("記録なし", "記録なし");
        }
        LocalDate on = sitting.exactDate() == null ? LocalDate.now(clock) : sitting.exactDate();
        Map<String, List<Person>> holders = organization.holdersByPost(on);
        return new Words(joined(all, false, holders), joined(all, true, holders));
    }

    private String joined(List<Attendance> all, boolean absent, Map<String, List<Person>> holders) {
        String words = all.stream()
                .filter(one -> (one.presence() == Presence.ABSENT) == absent)
                .map(one -> words(one, holders))
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? "なし" : words;
    }

    private String words(Attendance one, Map<String, List<Person>> holders) {
        String post = organization.findPost(one.postCode()).map(Post::name).orElse(one.postCode());
        return one.presence() == Presence.DEPUTED && one.substitute() != null
                ? post + "（代理 " + one.substitute() + "）"
                : post + also(one.postCode(), holders);
    }

    private String also(String post, Map<String, List<Person>> holders) {
        List<Person> holding = holders.getOrDefault(post, List.of());
        if (holding.size() != 1) {
            return "";
        }
        String others = organization.posts().stream()
                .filter(other -> !other.code().equals(post))
                .filter(other -> holders.getOrDefault(other.code(), List.of()).contains(holding.get(0)))
                .map(Post::name)
                .collect(Collectors.joining("、"));
        return others.isEmpty() ? "" : "（" + others + "）";
    }
}

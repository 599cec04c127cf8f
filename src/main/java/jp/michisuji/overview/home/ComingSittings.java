package jp.michisuji.overview.home;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.meeting.AgendaLine;
import jp.michisuji.meeting.AgendaLines;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** これからの会議の読み取り。次第の揃いと、自分の職との関わりを添える。 */
@Component
class ComingSittings {

    private final AgendaLines agenda;
    private final Bodies bodies;
    private final ReformItems items;

    ComingSittings(AgendaLines agenda, Bodies bodies, ReformItems items) {
        this.agenda = agenda;
        this.bodies = bodies;
        this.items = items;
    }

    /** 次第の揃いを添える。見せない案件の議題は数えない。 */
    List<ComingSitting> withAgenda(List<Sitting> sittings, Sight sight) {
        Map<Long, List<AgendaLine>> lines = lines(sittings, sight);
        return sittings.stream().map(sitting -> row(sitting, lines, null)).toList();
    }

    /** これらの職が構成員か事務局である会議と、これらの職の議題の載った会議。 */
    List<ComingSitting> of(Collection<String> posts, List<Sitting> sittings, Sight sight) {
        Map<Long, List<AgendaLine>> lines = lines(sittings, sight);
        Set<String> mine = bodies.of(posts);
        Set<Long> owned = items.all().stream()
                .filter(item -> posts.contains(item.ownerPost()))
                .map(ReformItem::id)
                .collect(Collectors.toSet());
        return sittings.stream()
                .map(sitting -> row(sitting, lines, why(sitting, lines, mine, owned, posts)))
                .filter(row -> row.why() != null)
                .toList();
    }

    private Map<Long, List<AgendaLine>> lines(List<Sitting> sittings, Sight sight) {
        Map<Long, List<AgendaLine>> all =
                agenda.of(sittings.stream().map(Sitting::id).toList());
        all.replaceAll((id, lines) ->
                lines.stream().filter(line -> sight.sees(line.itemId())).toList());
        return all;
    }

    private static ComingSitting row(Sitting sitting, Map<Long, List<AgendaLine>> lines, String why) {
        return new ComingSitting(sitting, AgendaState.of(lines.getOrDefault(sitting.id(), List.of())), why);
    }

    private static String why(
            Sitting sitting,
            Map<Long, List<AgendaLine>> lines,
            Set<String> mine,
            Set<Long> owned,
            Collection<String> posts) {
        long own = lines.getOrDefault(sitting.id(), List.of()).stream()
                .filter(line -> owned.contains(line.itemId()) || posts.contains(line.presenterPost()))
                .count();
        if (own > 0) {
            return "自分の議題 " + own + "件";
        }
        return mine.contains(sitting.bodyCode()) ? "構成員または事務局" : null;
    }
}

package jp.michisuji.hearing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.hearing.ConveyanceWay;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.HearingOpinion;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.web.Choice;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 仕事で答える意見。あとから届いた意見の仕事ではその一件、聴取の手続の仕事では残りのすべて。 */
@Component
class TaskOpinions {

    private final HearingFacts facts;
    private final HearingOpinions opinions;
    private final WorkingPosts workers;

    TaskOpinions(HearingFacts facts, HearingOpinions opinions, WorkingPosts workers) {
        this.facts = facts;
        this.opinions = opinions;
        this.workers = workers;
    }

    List<HearingOpinion> of(WorkItem task) {
        String one = task.subject().detailId();
        return one == null
                ? opinions.of(task.subject().numericId()).stream()
                        .filter(HearingOpinion::onHearingRoad)
                        .toList()
                : List.of(opinions.get(Long.parseLong(one)));
    }

    Map<String, Object> references(WorkItem task) {
        Map<String, Object> known = new HashMap<>(facts.references(task));
        known.put("opinions", of(task));
        known.put("dispositions", dispositions());
        known.put("ways", ways());
        known.put(
                "posts",
                workers.all().stream()
                        .map(post -> Choice.of(post.code(), post.name()))
                        .toList());
        return known;
    }

    static List<Choice> dispositions() {
        return Stream.of(Disposition.values())
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }

    static List<Choice> ways() {
        return Stream.of(ConveyanceWay.values())
                .filter(ConveyanceWay::selectable)
                .map(each -> Choice.of(each.name(), each.label()))
                .toList();
    }
}

package jp.michisuji.reform;

import java.util.List;
import java.util.Optional;
import jp.michisuji.meeting.AgreementConditions;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.Verdicts;
import jp.michisuji.workflow.Dossier;
import jp.michisuji.workflow.Dossier.Line;
import jp.michisuji.workflow.Dossier.Section;
import jp.michisuji.workflow.Dossiers;
import jp.michisuji.workflow.WorkSubject;
import org.springframework.stereotype.Component;

/** 案件の背景。仕事の傍らに、道筋とこれまでの資料・結果・意見を出す。 */
@Component
class ItemDossiers implements Dossiers {

    private final ReformItems items;
    private final RoadMap roadMap;
    private final Papers papers;
    private final Verdicts verdicts;
    private final Opinions opinions;
    private final AgreementConditions conditions;
    private final Sittings sittings;

    ItemDossiers(
            ReformItems items,
            RoadMap roadMap,
            Papers papers,
            Verdicts verdicts,
            Opinions opinions,
            AgreementConditions conditions,
            Sittings sittings) {
        this.items = items;
        this.roadMap = roadMap;
        this.papers = papers;
        this.verdicts = verdicts;
        this.opinions = opinions;
        this.conditions = conditions;
        this.sittings = sittings;
    }

    @Override
    public Optional<Dossier> of(WorkSubject subject) {
        return Optional.ofNullable(subject.itemId()).flatMap(items::find).map(this::dossier);
    }

    private Dossier dossier(ReformItem item) {
        List<Section> sections = List.of(
                new Section("資料", paperLines(item.id())),
                new Section("これまでの結果", verdictLines(item.id())),
                new Section("意見・指摘事項", opinionLines(item.id())),
                new Section("条件", conditionLines(item.id())));
        return new Dossier(item.title(), "/items/" + item.id(), roadMap.of(item), sections);
    }

    private List<Line> paperLines(long itemId) {
        return papers.ofItem(itemId).stream()
                .map(paper -> new Line(
                        paper.title(),
                        paper.note(),
                        paper.documentId() == null ? null : "/documents/" + paper.documentId()))
                .toList();
    }

    private List<Line> verdictLines(long itemId) {
        return verdicts.ofItem(itemId).stream()
                .map(verdict -> new Line(
                        sittings.find(verdict.sittingId()).map(Sitting::title).orElse("（会議の記載なし）"),
                        verdict.result().label() + (verdict.reason() == null ? "" : " — " + verdict.reason()),
                        verdict.sittingId() == null ? null : "/meetings/" + verdict.sittingId()))
                .toList();
    }

    private List<Line> opinionLines(long itemId) {
        return opinions.ofItem(itemId).stream()
                .map(opinion -> new Line(opinion.body(), opinion.answered() ? "回答: " + opinion.answer() : "未回答", null))
                .toList();
    }

    private List<Line> conditionLines(long itemId) {
        return conditions.ofItem(itemId).stream()
                .map(condition -> new Line(
                        condition.body(), condition.fulfilledAt() == null ? "未了" : "済み: " + condition.report(), null))
                .toList();
    }
}

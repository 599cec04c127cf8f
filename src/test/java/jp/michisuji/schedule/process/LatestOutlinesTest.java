package jp.michisuji.schedule.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.meeting.process.LoneDeliberation;
import jp.michisuji.schedule.lead.LeadTime;
import jp.michisuji.schedule.lead.LeadTimes;
import jp.michisuji.schedule.outline.Outline.Kind;
import jp.michisuji.schedule.outline.Outline.Node;
import jp.michisuji.schedule.outline.OutlineSource;
import jp.michisuji.schedule.outline.Outlines;
import jp.michisuji.schedule.outline.Unfolding;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.DeployedDiagrams;
import jp.michisuji.workflow.ProcessMigrations;
import jp.michisuji.workflow.ProcessRuns;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 配備された図の道と所要。印を付けただけの図では、動いている手続は前の版のまま進む。 */
@ApplicationTest
class LatestOutlinesTest {

    private static final String MARKED = "bpmn/meeting/deliberation.bpmn";
    private static final String CHANGED = "bpmn/hearing/late-opinion.bpmn";
    private static final String MARK = "(?s)\\s*<camunda:property name=\"planned\" value=\"true\" />";
    private static final String SHELL =
            "(?s)\\s*<bpmn:extensionElements>\\s*<camunda:properties>\\s*</camunda:properties>\\s*</bpmn:extensionElements>";

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    LoneDeliberation deliberation;

    @Autowired
    OutlineSource source;

    @Autowired
    LeadTimes leadTimes;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessRuns runs;

    @Autowired
    ProcessMigrations migrations;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @Test
    void 計画の道にある人の作業と待ちには_どれも所要の行がある() {
        assertThat(source.now().diagrams().stream().flatMap(diagram -> steps(diagram.processId())))
                .hasSizeGreaterThan(80)
                .allSatisfy(step -> assertThat(leadTimes.row(step.get(0), step.get(1), "BUKAI"))
                        .as(String.join(" ", step))
                        .isPresent());
    }

    @Test
    void 答えによって道に載りうるどの作業と待ちにも所要の行がある() {
        assertThat(PackedDiagrams.diagrams().stream()
                        .flatMap(diagram -> diagram.timed().map(step -> List.of(diagram.processId(), step.id()))))
                .allSatisfy(step -> assertThat(leadTimes.row(step.get(0), step.get(1), null))
                        .as(String.join(" ", step))
                        .get()
                        .extracting(LeadTime::source)
                        .asString()
                        .isNotBlank());
    }

    private Stream<List<String>> steps(String processId) {
        return source.now().of(processId, Map.of()).orElseThrow().nodes().stream()
                .filter(node -> node.kind() != Kind.CALL)
                .map(node -> List.of(processId, node.id()));
    }

    @Test
    void 審議は渡された会議体の開催で_予算の要求は要求の期間に_ほかは所要の日数で終わる() {
        assertThat(leadTimes.now().of("deliberation", "userTask_recordResult", "CHOGI"))
                .isEqualTo(new Pace.Deliberation("CHOGI", null));
        assertThat(leadTimes.now().of("deliberation", "userTask_recordResult", null))
                .isEqualTo(new Pace.Unknown());
        assertThat(leadTimes.now().of("budget-track", "userTask_requestBudget", null))
                .isEqualTo(new Pace.Windowed("BUDGET", 10));
        assertThat(leadTimes.now().of("manual-track", "userTask_writeManual", null))
                .isEqualTo(new Pace.Work(80));
        assertThat(leadTimes.now().of("manual-track", "userTask_gone", null)).isEqualTo(new Pace.Unknown());
    }

    @Test
    void 配備された図と所要の表から_移管の網が困りごとなく開ける() {
        Unfolding unfolding = new Unfolding(source.now(), leadTimes.now(), known -> known.get("stage"));
        assertThat(unfolding.of("duty:1", "duty-transfer", Map.of()).troubles()).isEmpty();
        assertThat(unfolding.of("item:1", "reform-road", Map.of()).troubles()).isEmpty();
    }

    @Test
    void 図に作業を加えて配備すると_道に現れ_所要がないと名を挙げる() throws IOException {
        Outlines before = source.now();
        diagrams.deploy(CHANGED, withReview(Files.readString(Path.of(CHANGED))));
        try {
            assertThat(names(source.now())).containsExactly("回答を決める", "回答を見直す", "回答を伝える");
            assertThat(names(before)).containsExactly("回答を決める", "回答を伝える");
            assertThat(new Unfolding(source.now(), leadTimes.now(), known -> null)
                            .of("opinion:1", "late-opinion", Map.of())
                            .troubles())
                    .singleElement()
                    .satisfies(trouble -> assertThat(trouble.words()).contains("回答を見直す", "所要が表にない"));
        } finally {
            diagrams.deploy(CHANGED);
        }
        assertThat(names(source.now())).containsExactly("回答を決める", "回答を伝える");
    }

    /** 回答を決めてから伝えるまでの間に、見直す作業を挟んだ図。 */
    private static String withReview(String xml) {
        String flow = "sourceRef=\"userTask_decideReply\" targetRef=\"userTask_conveyReply\" />";
        assertThat(xml).containsOnlyOnce(flow);
        return xml.replace(
                flow,
                "sourceRef=\"userTask_decideReply\" targetRef=\"userTask_reviewReply\" />"
                        + "<bpmn:userTask id=\"userTask_reviewReply\" name=\"回答を見直す\" />"
                        + "<bpmn:sequenceFlow id=\"flow_reviewReply_conveyReply\" sourceRef=\"userTask_reviewReply\""
                        + " targetRef=\"userTask_conveyReply\" />");
    }

    private static List<String> names(Outlines outlines) {
        return outlines.of("late-opinion", Map.of()).orElseThrow().nodes().stream()
                .map(Node::name)
                .toList();
    }

    @Test
    void 印を付けただけの図は札を変えず_前の版の手続は移らずに進み_移しても同じ所で待つ() throws IOException {
        String marked = Files.readString(Path.of(MARKED));
        String bare = marked.replaceAll(MARK, "").replaceAll(SHELL, "");
        assertThat(bare).isNotEqualTo(marked);
        diagrams.deploy(MARKED, bare);
        String instance = deliberation.start("印を付けた図を確かめる案件").instance();
        String old = diagrams.definitionOf(instance);
        diagrams.deploy(MARKED);

        migrations.run();

        assertThat(diagrams.definitionOf(instance)).isEqualTo(old);
        deliberation.complete(instance, Map.of());
        assertThat(runs.currentActivities(instance)).containsExactly("userTask_submitPaper");
        migrate(instance, old);
        assertThat(diagrams.definitionOf(instance)).isNotEqualTo(old);
        deliberation.complete(instance, Map.of());
        assertThat(runs.currentActivities(instance)).containsExactly("userTask_checkPaper");
    }

    private void migrate(String instance, String old) {
        String latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("deliberation")
                .latestVersion()
                .singleResult()
                .getId();
        runtime.newMigration(runtime.createMigrationPlan(old, latest)
                        .mapEqualActivities()
                        .updateEventTriggers()
                        .build())
                .processInstanceIds(instance)
                .execute();
    }
}

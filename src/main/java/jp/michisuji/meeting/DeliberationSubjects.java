package jp.michisuji.meeting;

import java.util.List;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 審議の仕事の主題。どの案件を、どの会議体にかけるか。 */
@Component
class DeliberationSubjects implements WorkSubjects {

    private final DeliberatedItems items;
    private final Bodies bodies;
    private final Deliberations deliberations;
    private final Opinions opinions;
    private final AgreementConditions conditions;

    DeliberationSubjects(
            DeliberatedItems items,
            Bodies bodies,
            Deliberations deliberations,
            Opinions opinions,
            AgreementConditions conditions) {
        this.items = items;
        this.bodies = bodies;
        this.deliberations = deliberations;
        this.opinions = opinions;
        this.conditions = conditions;
    }

    @Override
    public List<String> processKeys() {
        return List.of("deliberation");
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Deliberation it = deliberations.get(task.number("deliberationId"));
        WorkSubject subject = new WorkSubject(
                "deliberation",
                String.valueOf(it.id()),
                it.itemId(),
                items.item(it.itemId()).title(),
                bodies.get(it.bodyCode()).name());
        return switch (task.taskKey()) {
            case "userTask_answerOpinion" -> {
                Opinion opinion = opinions.get(task.number("opinionId"));
                yield subject.about("No." + opinion.number() + " " + opinion.body(), String.valueOf(opinion.id()));
            }
            case "userTask_fulfilCondition" -> {
                AgreementCondition condition = conditions.get(task.number("conditionId"));
                yield subject.about(condition.body(), String.valueOf(condition.id()));
            }
            default -> subject;
        };
    }
}

package jp.michisuji.schedule.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.schedule.outline.Diagram;
import jp.michisuji.schedule.outline.OutlineSource;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 所要の表の案内。行の言葉、今日着手したときの例。 */
@Component
class LeadTimeGuide implements TableGuide {

    private final OutlineSource outlines;
    private final OfficeCalendar calendar;
    private final Clock clock;

    LeadTimeGuide(OutlineSource outlines, OfficeCalendar calendar, Clock clock) {
        this.outlines = outlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String key() {
        return LeadTimes.KEY;
    }

    @Override
    public String title() {
        return "所要";
    }

    @Override
    public String lead() {
        return "工程表で、作業や待ちに何開庁日かかると見込むか。上から見て初めに合う行によります。";
    }

    @Override
    public String resource() {
        return "bpmn/schedule/lead-times.dmn";
    }

    @Override
    public Map<String, List<Choice>> choices() {
        return Map.of(
                LeadTimes.PROCESS,
                diagrams()
                        .map(diagram -> Choice.of(diagram.processId(), diagram.name()))
                        .toList(),
                LeadTimes.STEP,
                diagrams()
                        .flatMap(Diagram::timed)
                        .map(step -> Choice.of(step.id(), step.name()))
                        .distinct()
                        .toList(),
                LeadTimeRows.KIND,
                Arrays.stream(LeadTime.Kind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label()))
                        .toList());
    }

    private Stream<Diagram> diagrams() {
        return outlines.now().diagrams().stream();
    }

    @Override
    public Optional<String> wrong(Column column, String typed) {
        return column.name().equals(LeadTimeRows.DAYS) && !countable(typed.strip())
                ? Optional.of("0 から " + LeadTime.MOST_DAYS + " までの整数で入力してください。")
                : Optional.empty();
    }

    private static boolean countable(String typed) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= LeadTime.MOST_DAYS;
    }

    @Override
    public List<String> problems(DecisionTable table) {
        LeadTimeRows rows = new LeadTimeRows(table);
        if (!rows.complete()) {
            return List.of("所要の表の列（" + String.join("、", LeadTimeRows.COLUMNS) + "）が揃っていません。");
        }
        List<String> problems = IntStream.range(0, table.rows().size())
                .mapToObj(at -> rows.problem(table.rows().get(at)).map(problem -> at + 1 + "行目: " + problem))
                .flatMap(Optional::stream)
                .toList();
        return problems.isEmpty() ? unanswerable(table) : problems;
    }

    /** 式の誤りは、当ててみるまで分からない。 */
    private List<String> unanswerable(DecisionTable table) {
        try {
            diagrams().forEach(diagram -> diagram.timed()
                    .forEach(step -> LeadTimes.answer(table, List.of(diagram.processId(), step.id(), ""))));
            return List.of();
        } catch (RuntimeException wrong) {
            return List.of("条件の式に誤りがあります。FEEL の式として書けているか確かめてください。");
        }
    }

    @Override
    public String example(DecisionTable table, Row row) {
        return new LeadTimeRows(table).leadTime(row).map(this::example).orElse("");
    }

    private String example(LeadTime row) {
        LocalDate today = calendar.openOnOrAfter(LocalDate.now(clock));
        return switch (row.kind()) {
            case WORK, WAIT ->
                JapaneseDate.format(today) + "に始めれば" + JapaneseDate.format(calendar.plusOpenDays(today, row.days()))
                        + "に終わる";
            case WINDOW -> "その期間が開いている間に、" + row.days() + "開庁日で終わる";
            case DELIBERATION -> "資料の締切に間に合う、次の開催の日に終わる";
        };
    }

    /** 所要は仕事の期限を動かさない。動くのは工程表の計画と見込みである。 */
    @Override
    public TableEffects effects(DecisionTable proposed) {
        return TableEffects.ofTasks(List.of());
    }

    @Override
    public String afterwards() {
        return "仕事の期限は変わりません。次に開いた工程表から、計画と見込みがこの所要で数えられます。";
    }
}

package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.schedule.delay.KeptDelay;
import jp.michisuji.schedule.delay.KeptDelays;
import jp.michisuji.schedule.lead.LeadTimes;
import jp.michisuji.schedule.outline.OutlineSource;
import jp.michisuji.schedule.outline.Outlines;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.outline.Unfolding;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Halt;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Situation;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.schedule.plan.WhatIf;
import jp.michisuji.schedule.programme.PlannedWork.Wait;
import jp.michisuji.workflow.StepHistory;
import jp.michisuji.workflow.StepHistory.Subject;
import jp.michisuji.workflow.StepHistory.Walked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 写しの読み取り。すべての部屋から主題と日と実績を読み、計画と見込みを計算する。 */
@Component
class SnapshotReading {

    private final ObjectProvider<PlannedWork> work;
    private final ObjectProvider<FixedDates> dates;
    private final OutlineSource outlines;
    private final LeadTimes leadTimes;
    private final StepHistory history;
    private final OfficeCalendar calendar;
    private final KeptDelays delays;
    private final OpenedNets opened = new OpenedNets();
    private final Function<Map<String, String>, String> bodyOf = this::bodyOf;

    SnapshotReading(
            ObjectProvider<PlannedWork> work,
            ObjectProvider<FixedDates> dates,
            OutlineSource outlines,
            LeadTimes leadTimes,
            StepHistory history,
            OfficeCalendar calendar,
            KeptDelays delays) {
        this.work = work;
        this.dates = dates;
        this.outlines = outlines;
        this.leadTimes = leadTimes;
        this.history = history;
        this.calendar = calendar;
        this.delays = delays;
    }

    /** 一つの時点の台帳を読む。読む間の変更が半分だけ混じらない。 */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ScheduleSnapshot read(LocalDate today) {
        Outlines roads = outlines.now();
        Map<PlannedSubject, Unfolded> nets = nets(roads);
        Timetable timetable = timetable(today, Horizon.of(nets.keySet(), today));
        List<Wait> waits =
                work.stream().flatMap(source -> source.waits().stream()).toList();
        Network network = Weaving.of(nets, waits, timetable.days());
        Situation situation = new Situation(network, facts(nets), timetable);
        return ScheduleSnapshot.of(today, nets, ElementNames.of(roads), situation, changes(nets));
    }

    /** 見込みにだけ当てる変更。確定した遅れと、止まり。 */
    private List<WhatIf> changes(Map<PlannedSubject, Unfolded> nets) {
        Ends ends = new Ends(nets);
        Stream<WhatIf> halts = work.stream()
                .flatMap(source -> source.halted().stream())
                .map(halted -> new Halt(halted.subject(), ends.of(halted.until())));
        return Stream.concat(delays.standing().stream().map(KeptDelay::onForecast), halts)
                .toList();
    }

    private Map<PlannedSubject, Unfolded> nets(Outlines roads) {
        List<PlannedSubject> subjects = work.orderedStream()
                .flatMap(source -> source.subjects().stream())
                .sorted(Comparator.comparing(subject -> subject.title().lane()))
                .toList();
        return opened.of(subjects, new Unfolding(roads, leadTimes.now(), bodyOf));
    }

    private String bodyOf(Map<String, String> answers) {
        return dates.stream()
                .flatMap(source -> source.bodyOf(answers).stream())
                .findFirst()
                .orElse(null);
    }

    private Timetable timetable(LocalDate today, LocalDate until) {
        Map<String, List<Timetable.Sitting>> sittings = new HashMap<>();
        Map<String, List<Timetable.Window>> windows = new HashMap<>();
        dates.stream().forEach(source -> {
            sittings.putAll(source.sittings(today, until));
            windows.putAll(source.windows());
        });
        return new Timetable(calendar.days(), sittings, windows);
    }

    private Map<StepKey, Fact> facts(Map<PlannedSubject, Unfolded> nets) {
        Set<Subject> worked = nets.keySet().stream()
                .flatMap(subject -> subject.work().stream())
                .map(as -> new Subject(as.type(), as.id()))
                .collect(Collectors.toSet());
        Map<String, List<Walked>> walked = history.of(worked).stream()
                .collect(Collectors.groupingBy(
                        row -> row.subjectType() + ":" + row.subjectId(), Collectors.toCollection(ArrayList::new)));
        Map<StepKey, Fact> facts = new HashMap<>();
        nets.forEach((subject, net) -> facts.putAll(SubjectFacts.of(subject, net, walked)));
        return AwaitedFacts.of(nets, facts);
    }
}

package jp.michisuji.overview.home;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.michisuji.overview.chart.Progress;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.transfer.TrackMark;
import jp.michisuji.transfer.TransferBoard;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 自分の業務の読み取り。当事者である移管の状態と準備と余裕を、余裕の小さい順に。 */
@Component
class MyDuties {

    private final TransferParties parties;
    private final TransferBoard board;
    private final ProgrammeSchedule schedule;

    MyDuties(TransferParties parties, TransferBoard board, ProgrammeSchedule schedule) {
        this.parties = parties;
        this.board = board;
        this.schedule = schedule;
    }

    /** 終わった移管と、伏せる案件の移管は含まない。一つもなければ、工程表も読まない。 */
    List<MyDuty> of(Collection<String> posts, Sight sight) {
        Set<Long> mine = parties.transfersOf(posts);
        if (mine.isEmpty()) {
            return List.of();
        }
        ScheduleSnapshot snapshot = schedule.now();
        return board.byDuty().values().stream()
                .filter(row -> mine.contains(row.transfer().id()))
                .filter(row -> !row.transfer().state().ended()
                        && sight.sees(row.transfer().itemId()))
                .map(row -> duty(row, snapshot))
                .sorted(Comparator.comparingInt(MyDuty::order).thenComparing(MyDuty::name))
                .toList();
    }

    private static MyDuty duty(TransferBoard.Row row, ScheduleSnapshot snapshot) {
        Collection<TrackMark> tracks = row.tracks().values();
        List<PlanStep> steps =
                snapshot.steps().getOrDefault("duty:" + row.transfer().dutyId(), List.of());
        return new MyDuty(
                row.transfer().dutyName(),
                "/transfers/" + row.transfer().id(),
                row.transfer().state().label(),
                count(tracks, TrackMark.Mark.DONE),
                tracks.size() - count(tracks, TrackMark.Mark.NOT_NEEDED),
                row.overdue(),
                Progress.of(steps.stream().map(PlanStep::key).toList(), snapshot));
    }

    private static long count(Collection<TrackMark> tracks, TrackMark.Mark mark) {
        return tracks.stream().filter(track -> track.mark() == mark).count();
    }
}

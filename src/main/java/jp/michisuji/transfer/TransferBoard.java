package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.Approval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 移管の板。どの業務の、どの準備が、誰のところにあるか。何件あっても四文で読む。 */
@Component
@Transactional(readOnly = true)
public class TransferBoard {

    /**
     * 一つの業務の移管。
     *
     * @param tracks 始まっていない移管では空
     * @param overdue 期限を過ぎた仕事があるか。筋に属さない判定や引継ぎの仕事も見る
     */
    public record Row(Transfer transfer, Map<Track, TrackMark> tracks, boolean overdue) {}

    private record OpenStep(long transferId, Track track, String step, String postCode, LocalDate dueOn) {

        /** 決裁を待つ間は、決裁の期限は決裁の側で見る。 */
        static OpenStep awaiting(Approval approval) {
            String words = "工事の決裁を待つ（" + approval.state().label() + "）";
            long transfer = Long.parseLong(approval.origin().id());
            return new OpenStep(transfer, Track.LAYOUT, words, approval.drafterPost(), null);
        }

        boolean late(LocalDate today) {
            return dueOn != null && dueOn.isBefore(today);
        }
    }

    private record Known(long transferId, Track track, TrackProgress.State state) {}

    private final JdbcClient jdbc;
    private final Transfers transfers;
    private final WorksDecisions decisions;
    private final Clock clock;

    TransferBoard(JdbcClient jdbc, Transfers transfers, WorksDecisions decisions, Clock clock) {
        this.jdbc = jdbc;
        this.transfers = transfers;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** 業務の識別子から引く。取り止めた移管は、次の移管がなければ残る。 */
    public Map<Long, Row> byDuty() {
        Map<Long, List<OpenStep>> open = open();
        LocalDate today = LocalDate.now(clock);
        Map<Long, Map<Track, TrackMark>> marks = marks(open, today);
        Map<Long, Row> rows = new HashMap<>();
        transfers
                .all()
                .forEach(transfer -> rows.merge(
                        transfer.dutyId(),
                        new Row(
                                transfer,
                                marks.getOrDefault(transfer.id(), Map.of()),
                                open.getOrDefault(transfer.id(), List.of()).stream()
                                        .anyMatch(step -> step.late(today))),
                        (one, other) -> one.transfer().state() == Transfer.State.STOPPED ? other : one));
        return rows;
    }

    private Map<Long, Map<Track, TrackMark>> marks(Map<Long, List<OpenStep>> open, LocalDate today) {
        Map<Long, Map<Track, TrackMark>> marks = new HashMap<>();
        jdbc.sql("select transfer_id, track, state from transfer_track")
                .query(Known.class)
                .list()
                .forEach(known -> marks.computeIfAbsent(known.transferId(), id -> new EnumMap<>(Track.class))
                        .put(known.track(), mark(known, open.getOrDefault(known.transferId(), List.of()), today)));
        return marks;
    }

    /** 並ぶ仕事があれば、期限の早いほうを言う。 */
    private static TrackMark mark(Known known, List<OpenStep> steps, LocalDate today) {
        return steps.stream()
                .filter(step -> step.track() == known.track())
                .findFirst()
                .map(step -> TrackMark.at(known.state(), step.step(), step.postCode(), step.dueOn(), today))
                .orElseGet(() -> TrackMark.of(known.state()));
    }

    private Map<Long, List<OpenStep>> open() {
        Map<Long, List<OpenStep>> byTransfer = new HashMap<>();
        jdbc.sql(
                        """
                        select subject_id, process_key, step, post_code, due_on from work_item
                         where subject_type = 'transfer' and closed_at is null order by due_on nulls last, task_id""")
                .query(row -> {
                    OpenStep step = new OpenStep(
                            row.getLong("subject_id"),
                            Track.ofProcess(row.getString("process_key")).orElse(null),
                            row.getString("step"),
                            row.getString("post_code"),
                            row.getObject("due_on", LocalDate.class));
                    add(byTransfer, step);
                });
        decisions.awaitedOfTransfers().forEach(approval -> add(byTransfer, OpenStep.awaiting(approval)));
        return byTransfer;
    }

    private static void add(Map<Long, List<OpenStep>> byTransfer, OpenStep step) {
        byTransfer.computeIfAbsent(step.transferId(), id -> new ArrayList<>()).add(step);
    }
}

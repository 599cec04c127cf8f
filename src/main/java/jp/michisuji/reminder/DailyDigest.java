package jp.michisuji.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 毎日のまとめ。一日に一度だけ、知らせることのある人に一通ずつ、その人の選んだ時刻に出す。 */
@Component
public class DailyDigest {

    private final DigestRuns runs;
    private final DigestDays days;
    private final DigestTasks tasks;
    private final DigestHolders holders;
    private final DigestPublisher publisher;
    private final OldRecords oldRecords;
    private final Clock clock;

    DailyDigest(
            DigestRuns runs,
            DigestDays days,
            DigestTasks tasks,
            DigestHolders holders,
            DigestPublisher publisher,
            OldRecords oldRecords,
            Clock clock) {
        this.runs = runs;
        this.days = days;
        this.tasks = tasks;
        this.holders = holders;
        this.publisher = publisher;
        this.oldRecords = oldRecords;
        this.clock = clock;
    }

    /**
     * 今日のまとめを送信箱に入れ、古い記録を片付ける。今日の分が既にあれば何もしない。
     *
     * @return まとめを受け取る人の数
     */
    @Transactional
    public int compose() {
        LocalDate today = LocalDate.now(clock);
        if (!runs.begin(today)) {
            return 0;
        }
        Optional<DigestRuns.Run> previous = runs.lastBefore(today);
        DigestDay day = days.of(today, previous.map(DigestRuns.Run::day).orElse(null));
        DigestComposer composer = new DigestComposer(day);
        tasks.dueIn(day.due(), day.recentFrom()).forEach(composer::due);
        previous.map(DigestRuns.Run::composedAt).ifPresent(since -> news(composer, today, since));
        holders.remember(today);
        List<Digest> digests = composer.digests();
        publisher.publish(day, digests, composer.skips());
        oldRecords.clear(today);
        return digests.size();
    }

    private void news(DigestComposer composer, LocalDate today, Instant since) {
        tasks.openedAfter(since).forEach(composer::fresh);
        Map<String, Set<String>> newcomers = holders.newcomers(today);
        tasks.ofPosts(newcomers.keySet())
                .forEach(bundle -> composer.inherited(bundle, newcomers.get(bundle.postCode())));
        Map<String, DigestChange> changes = tasks.changedAfter(since).stream()
                .collect(Collectors.toMap(DigestChange::taskId, Function.identity(), DigestChange::then));
        tasks.of(changes.keySet()).forEach(bundle -> composer.changed(bundle, changes));
    }
}

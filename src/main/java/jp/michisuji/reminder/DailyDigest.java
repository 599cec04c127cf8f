package jp.michisuji.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.organization.StandIns;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 毎日のまとめ。一日に一度だけ、知らせることのある人に一通ずつ、その人の選んだ時刻に出す。 */
@Component
public class DailyDigest {

    private final DigestRuns runs;
    private final DigestTasks tasks;
    private final ReminderPolicies policies;
    private final ReminderPreferences preferences;
    private final StandIns standIns;
    private final OfficeCalendar calendar;
    private final WorkItems workItems;
    private final DigestText text;
    private final Outbox outbox;
    private final Skips skips;
    private final ReformOffice office;
    private final Clock clock;

    DailyDigest(
            DigestRuns runs,
            DigestTasks tasks,
            ReminderPolicies policies,
            ReminderPreferences preferences,
            StandIns standIns,
            OfficeCalendar calendar,
            WorkItems workItems,
            DigestText text,
            Outbox outbox,
            Skips skips,
            ReformOffice office,
            Clock clock) {
        this.runs = runs;
        this.tasks = tasks;
        this.policies = policies;
        this.preferences = preferences;
        this.standIns = standIns;
        this.calendar = calendar;
        this.workItems = workItems;
        this.text = text;
        this.outbox = outbox;
        this.skips = skips;
        this.office = office;
        this.clock = clock;
    }

    /**
     * 今日のまとめを送信箱に入れる。今日の分が既にあれば何もしない。
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
        DigestDay day = day(today, previous.map(DigestRuns.Run::day).orElse(null));
        DigestComposer composer = new DigestComposer(day);
        tasks.dueIn(day.due()).forEach(composer::due);
        previous.map(DigestRuns.Run::composedAt).ifPresent(since -> news(composer, since));
        record(day, composer);
        return composer.digests().size();
    }

    private DigestDay day(LocalDate today, LocalDate previous) {
        return new DigestDay(
                today,
                previous,
                calendar.days(),
                standIns.on(today),
                preferences.all(),
                policies.current(),
                office.leadPost());
    }

    private void news(DigestComposer composer, Instant since) {
        tasks.openedAfter(since).forEach(composer::fresh);
        Map<String, DigestChange> changes = tasks.changedAfter(since).stream()
                .collect(Collectors.toMap(
                        DigestChange::taskId, Function.identity(), DigestChange::then, LinkedHashMap::new));
        tasks.of(changes.keySet()).forEach(task -> composer.changed(task, changes.get(task.taskId())));
    }

    private void record(DigestDay day, DigestComposer composer) {
        Collection<Digest> digests = composer.digests();
        outbox.put(digests.stream()
                .map(digest -> text.letter(digest, day, leaves(day, digest)))
                .toList());
        runs.add(day.today(), digests);
        composer.skips()
                .forEach(skip -> skips.note(
                        skip.personCode(),
                        Mail.Kind.DIGEST,
                        skip.task().taskId(),
                        skip.task().step(),
                        skip.reason()));
        workItems.reminded(remindedTasks(digests));
    }

    /** 選んだ時刻。もう過ぎていれば今。 */
    private Instant leaves(DigestDay day, Digest digest) {
        Instant wanted = day.today()
                .atTime(day.choicesOf(digest.person().code()).digestAt())
                .atZone(clock.getZone())
                .toInstant();
        Instant now = clock.instant();
        return wanted.isBefore(now) ? now : wanted;
    }

    private static List<String> remindedTasks(Collection<Digest> digests) {
        return digests.stream()
                .flatMap(digest -> digest.lines().stream())
                .filter(line -> line.tone() != null)
                .map(line -> line.task().taskId())
                .distinct()
                .toList();
    }
}

package jp.michisuji.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.workflow.OpenWork;
import jp.michisuji.workflow.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 基準日の台帳。どの業務がどの基準日を答えるかを知り、着手日と前の手続の完了日は自分で答える。 */
@Component
class Anchors {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** 仕事が生まれるたびに尋ねるので、差込口を探すのは一度だけにする。 */
    private final SingletonSupplier<List<AnchorDates>> sources;

    private final OpenWork work;

    Anchors(ObjectProvider<AnchorDates> sources, OpenWork work) {
        this.sources = SingletonSupplier.of(() -> sources.stream().toList());
        this.work = work;
    }

    Set<Anchor> known() {
        Set<Anchor> known = new LinkedHashSet<>(List.of(Anchor.ARRIVAL, Anchor.PREVIOUS));
        sources.obtain().forEach(source -> known.addAll(source.anchors()));
        return known;
    }

    AnchorDate of(WorkItem task, Anchor anchor) {
        if (anchor.equals(Anchor.ARRIVAL)) {
            return arrival(task);
        }
        if (anchor.equals(Anchor.PREVIOUS)) {
            return previous(task);
        }
        return sources.obtain().stream()
                .map(source -> source.dateOf(task, anchor))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseGet(() -> AnchorDate.undecided(anchor.code(), anchor.label(), "未定"));
    }

    private static AnchorDate arrival(WorkItem task) {
        return AnchorDate.on("arrival:" + task.taskId(), "着手日", LocalDate.ofInstant(task.openedAt(), TOKYO));
    }

    private AnchorDate previous(WorkItem task) {
        return work.lastClosedBefore(task)
                .map(closed ->
                        AnchorDate.on("previous:" + task.taskId(), "前の手続の完了日", LocalDate.ofInstant(closed, TOKYO)))
                .orElseGet(() -> arrival(task));
    }
}

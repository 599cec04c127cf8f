package jp.michisuji.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.shared.JapaneseDate;

/** 開催の移り。会議が決まり、動き、中止になったことを、かかる審議とともに期限の言葉で言う。 */
final class SittingMoves {

    private SittingMoves() {}

    static AnchorMoved planned(Sitting planned, List<Deliberation> placed, Actor actor) {
        return moved(
                planned, subjects(placed, List.of()), "次回未定", planned.dateInWords(), planned.title() + "が決まった", actor);
    }

    static AnchorMoved redated(Sitting before, LocalDate date, List<Subject> affected, String reason, Actor actor) {
        return moved(before, affected, before.dateInWords(), JapaneseDate.format(date), reason, actor);
    }

    static AnchorMoved cancelled(Sitting before, List<Subject> affected, String reason, Actor actor) {
        return moved(before, affected, before.dateInWords(), "中止", reason, actor);
    }

    private static AnchorMoved moved(
            Sitting sitting, List<Subject> affected, String before, String after, String reason, Actor actor) {
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.SITTING,
                sitting.title() + "の開催日",
                "/meetings/" + sitting.id(),
                before,
                after,
                reason,
                actor);
        return new AnchorMoved(affected, cause);
    }

    /** かかる審議と、そのほかの仕事。 */
    static List<Subject> subjects(List<Deliberation> deliberations, List<Subject> others) {
        return Stream.concat(deliberations.stream().map(it -> Subject.of("deliberation", it.id())), others.stream())
                .toList();
    }
}

package jp.michisuji.meeting;

import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;

/** 議題の移り。審議をかける会議が変わったことを、期限の言葉で言う。 */
final class AgendaMoves {

    private AgendaMoves() {}

    static AnchorMoved moved(
            Deliberation it, String title, Optional<Sitting> from, Optional<Sitting> to, String why, Actor actor) {
        ChangeCause cause = new ChangeCause(
                ChangeCause.Kind.AGENDA,
                "「" + title + "」をかける会議（" + it.stage().label() + "）",
                "/items/" + it.itemId(),
                words(from),
                words(to),
                why,
                actor);
        return new AnchorMoved(List.of(Subject.of("deliberation", it.id())), cause);
    }

    private static String words(Optional<Sitting> sitting) {
        return sitting.map(known -> known.title() + "（" + known.dateInWords() + "）")
                .orElse("次回未定");
    }
}

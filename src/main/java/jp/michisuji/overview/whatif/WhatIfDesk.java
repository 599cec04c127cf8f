package jp.michisuji.overview.whatif;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.schedule.delay.NewDelay;
import jp.michisuji.schedule.plan.WhatIf;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.stereotype.Component;

/** 試しの窓口。いまの工程に仮の変更を重ね、今の利用者に見せてよいものだけを答える。 */
@Component
public class WhatIfDesk {

    /** 一度に重ねられる変更の数。 */
    public static final int MOST = 10;

    private final ProgrammeSchedule schedule;
    private final ItemVisibility visibility;
    private final Bodies bodies;

    WhatIfDesk(ProgrammeSchedule schedule, ItemVisibility visibility, Bodies bodies) {
        this.schedule = schedule;
        this.visibility = visibility;
        this.bodies = bodies;
    }

    /** @param codes 仮の変更の符号。多すぎる分は読まない */
    public Rehearsal of(List<String> codes) {
        Seen seen = seen();
        TrialReading reading = new TrialReading(seen, names());
        List<Trial> trials =
                codes.stream().distinct().limit(MOST).map(reading::read).toList();
        List<WhatIf> changes =
                trials.stream().map(Trial::change).filter(Objects::nonNull).toList();
        return new Rehearsal(
                seen.today(), trials, changes.isEmpty() ? null : new Comparing(seen, changes).consequences());
    }

    /** 加えようとする変更を、当てられるか確かめる。 */
    public Trial read(String code) {
        return new TrialReading(seen(), names()).read(code);
    }

    /** @param picked 遅れや継続を試す件の符号。選んでいなければ空の文字 */
    public Offers offers(String picked) {
        return Offers.of(seen(), picked, names());
    }

    /** 確定できる遅れ。その工程が見つからなければ空。 */
    public Optional<NewDelay> delay(String path, int openDays) {
        return Stretches.find(path, seen()).map(stretch -> {
            Title title = stretch.subject().title();
            return new NewDelay(
                    path, stretch.subject().key(), title.itemId(), title.address(), stretch.title(), openDays);
        });
    }

    private Seen seen() {
        return new Seen(schedule.now(), visibility.sight());
    }

    private Map<String, String> names() {
        return bodies.all().stream().collect(Collectors.toMap(Body::code, Body::name));
    }
}

package jp.michisuji.overview.stuck.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.overview.stuck.StuckStep;
import jp.michisuji.reminder.Nudges;
import org.springframework.stereotype.Component;

/** 催促の印。一覧に見せている工程を、最後にいつ催促したか。 */
@Component
class NudgeMarks {

    /**
     * 一つの工程の催促。
     *
     * @param today 今日もう催促した。一日に一度しか催促できない
     */
    record Mark(LocalDate on, boolean today) {}

    private final Nudges nudges;
    private final Clock clock;

    NudgeMarks(Nudges nudges, Clock clock) {
        this.nudges = nudges;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** 仕事の符号 → 印。催促していないものは含まない。 */
    Map<String, Mark> of(List<StuckStep> rows) {
        LocalDate today = today();
        Map<String, Mark> marks = new HashMap<>();
        nudges.last(rows.stream().map(StuckStep::taskId).toList()).forEach((task, at) -> {
            LocalDate on = LocalDate.ofInstant(at, clock.getZone());
            marks.put(task, new Mark(on, on.equals(today)));
        });
        return marks;
    }
}

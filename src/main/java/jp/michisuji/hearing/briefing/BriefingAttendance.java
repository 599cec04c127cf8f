package jp.michisuji.hearing.briefing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 説明会の出席。回ごとの実際の人数を残す。申込みの人数は書き換えない。 */
@Component
public class BriefingAttendance {

    private final BriefingSessions sessions;

    BriefingAttendance(BriefingSessions sessions) {
        this.sessions = sessions;
    }

    /** 中止しなかった回。 */
    public List<BriefingSession> held(long hearingId) {
        return sessions.of(hearingId).stream()
                .filter(session -> !session.cancelled())
                .toList();
    }

    /** @param people 回の識別子から、出席した人数へ。数えていなければ {@code null} */
    @Transactional
    public void record(long hearingId, Map<Long, Integer> people) {
        people.forEach((session, count) -> sessions.attended(hearingId, session, count));
    }
}

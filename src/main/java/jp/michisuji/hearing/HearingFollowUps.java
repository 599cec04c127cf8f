package jp.michisuji.hearing;

import java.util.List;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.reform.RoadFollowUps;
import org.springframework.stereotype.Component;

/**
 * 道筋に並ぶ聴取。台帳に載せた、手続のまだ終わっていない聴取を答える。
 *
 * <p>始まったかどうかで数を変えてはならない。エンジンは並ぶ手続を一つ起こすたびに、この一覧を尋ね直して順番で引く。
 */
@Component
class HearingFollowUps implements RoadFollowUps {

    private final Hearings hearings;
    private final HearingWaits waits;

    HearingFollowUps(Hearings hearings, HearingWaits waits) {
        this.hearings = hearings;
        this.waits = waits;
    }

    @Override
    public List<Long> groupHearings(long itemId) {
        return unfinished(itemId, HearingKind.GROUP);
    }

    @Override
    public List<Long> staffBriefings(long itemId) {
        return unfinished(itemId, HearingKind.STAFF);
    }

    /** 同時に聴取を加える人とは順番を取る。道筋が始めるか、加えた人が始めるかのどちらか一方になる。 */
    private List<Long> unfinished(long itemId, HearingKind kind) {
        waits.takeTurn(itemId);
        return hearings.of(itemId).stream()
                .filter(hearing -> hearing.kind() == kind && !hearing.roadEnded())
                .map(Hearing::id)
                .toList();
    }
}

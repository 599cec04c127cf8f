package jp.michisuji.hearing;

import java.util.List;
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

    HearingFollowUps(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public List<Long> groupHearings(long itemId) {
        return unfinished(itemId, HearingKind.GROUP);
    }

    @Override
    public List<Long> staffBriefings(long itemId) {
        return unfinished(itemId, HearingKind.STAFF);
    }

    private List<Long> unfinished(long itemId, HearingKind kind) {
        return hearings.of(itemId).stream()
                .filter(hearing -> hearing.kind() == kind && !hearing.roadEnded())
                .map(Hearing::id)
                .toList();
    }
}

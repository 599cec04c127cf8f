package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.workflow.Sight;

/**
 * まとめられる業務。まとめた移転に加わっているか、加われる業務の移管。
 *
 * @param dutyId 業務。名を伏せた業務では {@code null}
 * @param dutySection 今の課
 * @param track レイアウトの筋の状態。まだ始まっていなければ {@code null}
 * @param trackInstance 筋の手続の実行。始まっていなければ {@code null}
 * @param need まとめた移転の課に移る人員と席
 * @param caseId 加わっている、進行中のまとめた移転。なければ {@code null}
 * @param itemId 業務の属する改革案件。属さなければ {@code null}
 */
public record LayoutMember(
        long transferId,
        Long dutyId,
        String dutyName,
        String dutySection,
        String leadPost,
        LocalDate transferOn,
        TrackProgress.State track,
        String trackInstance,
        SeatNeed need,
        Long caseId,
        Long itemId) {

    /** 筋が動いていて、出入りを知らせる相手の手続があるか。 */
    boolean running() {
        return track == TrackProgress.State.RUNNING;
    }

    /** 見せない案件の業務として、名を伏せたもの。人員と日付は残す。 */
    LayoutMember withheld() {
        return new LayoutMember(
                transferId,
                null,
                Sight.MASK,
                dutySection,
                leadPost,
                transferOn,
                track,
                trackInstance,
                need,
                caseId,
                itemId);
    }

    /** 加われないわけ。加われるなら空。 */
    public Optional<String> refusal() {
        if (caseId != null) {
            return Optional.of("既にまとめた移転に加わっています");
        }
        if (track == null || track == TrackProgress.State.WAITING || running()) {
            return Optional.empty();
        }
        return Optional.of("レイアウトの準備が" + (track == TrackProgress.State.DONE ? "済んでいます" : track.label() + "です"));
    }

    public String trackLabel() {
        return (track == null ? TrackProgress.State.WAITING : track).label();
    }
}

package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.transfer.TransferParty.Side;
import org.junit.jupiter.api.Test;

/** 移管の備え。何が欠けているかを、言葉とつなぎ先と持ち主で言う。 */
class ReadinessTest {

    private static final Destination ALONE = new Destination("土木管理課", null, BigDecimal.ONE);
    private static final List<TransferParty> BOTH = List.of(party(1, Side.GIVING, "芝"), party(2, Side.TAKING, "土木"));

    @Test
    void そろっていれば欠けはない() {
        assertThat(readiness(duty("1", ALONE), BOTH, List.of(), List.of(), null).complete())
                .isTrue();
    }

    @Test
    void 終わらない筋と閉じない手続を言葉で挙げる() {
        List<TrackProgress> tracks = List.of(
                track(Track.MANUAL, TrackProgress.State.DONE), track(Track.BUDGET, TrackProgress.State.RUNNING));
        List<Requirement> lines = List.of(
                line(Need.APPROVAL, true, null),
                line(Need.HEARING, false, null),
                line(Need.DISASTER, true, LocalDate.EPOCH));
        assertThat(words(readiness(duty("1", ALONE), BOTH, tracks, lines, null)))
                .containsExactly("予算が終わっていません", "移管の決裁が済んでいません");
    }

    @Test
    void 分担未記入と分けられていない人数と止めていることも欠けである() {
        Duty split = duty("1 2", new Destination("土木管理課", null, null), new Destination("環境課", "受付", BigDecimal.ONE));
        assertThat(words(readiness(split, BOTH, List.of(), List.of(), "差戻し")))
                .containsExactly("止めています（差戻し）", "分担が書かれていない引継ぎ先があります（分担未記入）", "必要人員数（1 2）が受け手ごとに分けられていません");
    }

    @Test
    void 受ける側の職が当てられていなければ欠けである() {
        assertThat(words(readiness(duty("1", ALONE), BOTH.subList(0, 1), List.of(), List.of(), null)))
                .containsExactly("受ける側の職が当てられていません");
    }

    private static List<String> words(Readiness readiness) {
        return readiness.missing().stream().map(Missing::words).toList();
    }

    private static Readiness readiness(
            Duty duty,
            List<TransferParty> parties,
            List<TrackProgress> tracks,
            List<Requirement> lines,
            String paused) {
        Transfer transfer = new Transfer(
                7, 1, null, "占用許可", "土木", LocalDate.of(2027, 4, 1), Transfer.State.PREPARING, "p", paused, null, false);
        return new Readiness(transfer, duty, parties, tracks, List.of(), null, lines);
    }

    private static Duty duty(String headcount, Destination... destinations) {
        return new Duty(
                1L,
                null,
                "まちづくり課",
                null,
                "占用",
                "占用許可",
                headcount,
                List.of(destinations),
                Disposition.TRANSFERRED,
                null,
                null,
                null,
                0,
                0);
    }

    private static TransferParty party(int ordinal, Side side, String post) {
        return new TransferParty(7, ordinal, side, post, post, null, null, null);
    }

    private static TrackProgress track(Track track, TrackProgress.State state) {
        return new TrackProgress(7, track, state, null, null, null, 0, 1, null);
    }

    private static Requirement line(Need need, boolean needed, LocalDate closed) {
        return new Requirement(1, 7, need, needed, true, null, null, null, closed, null, null, null);
    }
}

package jp.michisuji.meeting;

import java.util.List;

/**
 * 審議の記録。事務局が会議のあとに書く一式。
 *
 * @param sittingId 審議した会議
 * @param remandTo 差戻し先。差戻しのときだけ
 * @param summary 要旨。書かなければ空
 */
public record Outcome(
        long sittingId,
        Result result,
        Stage remandTo,
        String reason,
        String summary,
        List<Raised> opinions,
        List<Demanded> conditions) {

    /** 述べられた意見と、答える職。 */
    public record Raised(String body, String speaker, String answeringPost) {}

    /** 付いた条件と、満たす職。 */
    public record Demanded(String body, String ownerPost) {}
}

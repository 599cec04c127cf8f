package jp.michisuji.meeting;

/**
 * 会議体。部会・改革会議・庁議など。
 *
 * @param chairPost 座長または会長の職。印刷がなければ {@code null}
 * @param room いつもの場所。決まっていなければ {@code null}
 * @param silentConsent 要旨の確認で、期日までに返事がなければ異議なしとするか
 */
public record Body(
        String code,
        String name,
        String secretariatPost,
        String note,
        int sort,
        String chairPost,
        String room,
        boolean silentConsent) {

    public Body(String code, String name, String secretariatPost, String note, int sort) {
        this(code, name, secretariatPost, note, sort, null, null, false);
    }
}

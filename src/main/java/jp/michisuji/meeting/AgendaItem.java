package jp.michisuji.meeting;

/**
 * 議題。次第の一件。
 *
 * @param minutes 予定の所要時間（分）。決めていなければ {@code null}
 * @param presenterPost 説明する職。決めていなければ {@code null}
 * @param deliberationId 道筋にある審議。手で加えた議題では {@code null}
 * @param result この会議での扱い。道筋にある議題では、審議結果の記録に至るまでの書きかけ
 * @param carried 継続した回数
 * @param carriedFrom 継続した元の議題
 * @param version 二人が同時に直したときに気付くための版
 */
public record AgendaItem(
        Long id,
        long sittingId,
        int position,
        String title,
        AgendaKind kind,
        Integer minutes,
        String presenterPost,
        Long deliberationId,
        AgendaResult result,
        String resultNote,
        int carried,
        Long carriedFrom,
        int version) {

    /** 題と記載を伏せた写し。 */
    public AgendaItem masked(String mask) {
        return new AgendaItem(
                id,
                sittingId,
                position,
                mask,
                kind,
                minutes,
                null,
                deliberationId,
                result,
                null,
                carried,
                carriedFrom,
                version);
    }

    /** 種別の言葉。継続したものはその回数を添える（「審議（継続2回目）」）。 */
    public String kindInWords() {
        return carried == 0 ? kind.label() : kind.label() + "（継続" + carried + "回目）";
    }
}

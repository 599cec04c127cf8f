package jp.michisuji.meeting.point;

import java.time.LocalDate;

/**
 * 起こす要検討事項。
 *
 * @param area 進捗状況表の分野。分からなければ {@code null}
 * @param itemId 関わる改革案件
 * @param met どの会議から起きたか。会議の外で起きたものなら {@code null}
 * @param text 何を検討するか
 * @param note どこから起きたか
 */
public record RaisedPoint(
        String area, Long itemId, Met met, String text, String ownerPost, LocalDate dueOn, String note) {

    /** 起きた会議と議題。分からなければ {@code null}。 */
    public record Met(Long sittingId, Long agendaItemId) {}
}

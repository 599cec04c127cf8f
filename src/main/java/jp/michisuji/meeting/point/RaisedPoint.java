package jp.michisuji.meeting.point;

import java.time.LocalDate;

/**
 * 会議の外で起きた要検討事項。
 *
 * @param area 進捗状況表の分野。分からなければ {@code null}
 * @param itemId 関わる改革案件
 * @param text 何を検討するか
 * @param note どこから起きたか
 */
public record RaisedPoint(String area, Long itemId, String text, String ownerPost, LocalDate dueOn, String note) {}

package jp.michisuji.meeting;

/**
 * 次第の行。一つの議題の、資料の揃い。
 *
 * @param itemId 審議する案件。手で加えた議題では {@code null}
 * @param presenterPost 説明する職。決めていなければ {@code null}
 * @param paperIn 資料が出ているか。手で加えた議題には資料を求めないので {@code null}
 */
public record AgendaLine(long sittingId, Long itemId, String presenterPost, Boolean paperIn) {}

package jp.michisuji.meeting;

/** 資料の提出期限を過ぎた。 */
public record PaperOverdue(long deliberationId) {}

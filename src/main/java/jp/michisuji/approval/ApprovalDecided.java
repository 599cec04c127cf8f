package jp.michisuji.approval;

/** 決裁された。供覧と、起案を呼んだ手続がこれを聞く。 */
public record ApprovalDecided(long approvalId) {}

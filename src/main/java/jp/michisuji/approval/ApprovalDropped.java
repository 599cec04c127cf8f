package jp.michisuji.approval;

/** 不成立になった。却下され、又は取り下げられ、起案は決裁されないまま終わった。 */
public record ApprovalDropped(long approvalId) {}

package jp.michisuji.approval;

/** 下書きが捨てられる。消える前に、同じ取引で知らせる。 */
public record DraftDiscarded(long approvalId) {}

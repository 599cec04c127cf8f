package jp.michisuji.hearing;

/**
 * 意見への回答の決定。
 *
 * @param reason そう対応する理由
 * @param text 団体に伝える回答の文
 * @param promise 約束したこと。なければ {@code null}
 */
public record AnswerDecision(long opinionId, Disposition disposition, String reason, String text, NewPromise promise) {}

package jp.michisuji.schedule;

/**
 * 基準日が動いた。会議の日が決まった、延びた、など。
 *
 * @param subjectType 動いた日に期限を持つ仕事の主題の種類
 * @param subjectId その識別子
 */
public record AnchorMoved(String subjectType, String subjectId, String reason) {}

package jp.michisuji.decision;

import jp.michisuji.organization.Actor;

/**
 * 決定表の版が使われるようになった。同じ取引の中で、使う業務が結果を改める。
 *
 * @param number 使い始めた版の番号
 * @param before それまで使っていた表
 * @param note 改めたわけ
 */
public record TableAdopted(String key, int number, DecisionTable before, String note, Actor actor) {}

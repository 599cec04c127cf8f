package jp.michisuji.decision;

import jp.michisuji.organization.Actor;

/**
 * 決定表の版が使われるようになった。同じ取引の中で、使う業務が結果を改める。
 *
 * @param note 改めたわけ
 */
public record TableAdopted(String key, long versionId, String note, Actor actor) {}

package jp.michisuji.organization;

/**
 * 職員の名を消した出来事。宛先や受け取り方など、人に結び付くものを持つ部屋は、同じ取引でそれを消す。
 *
 * @param code 職員のコード
 */
public record PersonPseudonymised(String code) {}

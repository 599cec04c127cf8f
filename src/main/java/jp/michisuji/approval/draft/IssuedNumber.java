package jp.michisuji.approval.draft;

/**
 * 付けた番号。
 *
 * @param serial 年度の中の番号。1から続く
 * @param words 文書番号（7港区改第12号）
 */
public record IssuedNumber(int fiscalYear, int serial, String words) {}

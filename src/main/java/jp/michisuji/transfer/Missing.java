package jp.michisuji.transfer;

/**
 * 欠けているもの。移管の可否の判定までに要り、まだ済んでいないこと。
 *
 * @param words 何が欠けているか
 * @param href 済ませる画面。なければ {@code null}
 * @param holderPost 持っている職の符号
 */
public record Missing(String words, String href, String holderPost) {}

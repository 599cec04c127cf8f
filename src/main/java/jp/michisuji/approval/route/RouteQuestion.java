package jp.michisuji.approval.route;

import jp.michisuji.approval.Weight;

/**
 * 経路の問い。経路の表に当てる、起案の事実。
 *
 * @param category 決裁区分の符号
 * @param amount 金額（円）。金額のない案では {@code null}
 * @param drafterPost 起案する職
 * @param words 件名、本文、案件や業務の名をつないだ言葉。地区（「芝地区」）はここから読む
 * @param attachmentBytes 添付の大きさの合計（バイト）。電子決裁にできる大きさかを分ける
 */
public record RouteQuestion(
        String category, Long amount, String drafterPost, String words, Weight weight, long attachmentBytes) {}

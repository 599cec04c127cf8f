package jp.michisuji.transfer.web;

/** 画面に並べる、欠けているもの。持ち主は職の名で言う。 */
record HeldMissing(String words, String href, String holder) {}

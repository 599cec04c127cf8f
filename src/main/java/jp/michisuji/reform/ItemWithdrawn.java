package jp.michisuji.reform;

/** 案件が取り下げられた。並んで進んでいた手続は終わる。 */
public record ItemWithdrawn(long itemId, String reason) {}

package jp.michisuji.reform;

/** 案件の関係団体への聴取が、すべて済んだ。実施しないと決まったものも済んだとする。 */
public record ItemHeard(long itemId) {}

package jp.michisuji.reform;

/** 案件の聴取の差込口。関係団体への聴取が済んだかを、聴取の業務が答える。 */
public interface ItemHearings {

    /** 関係団体への聴取があり、そのすべてが済んだか。聴取のない案件では偽。 */
    boolean heard(long itemId);
}

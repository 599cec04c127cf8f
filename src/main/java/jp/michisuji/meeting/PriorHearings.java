package jp.michisuji.meeting;

import java.util.List;

/** 審議より先に聴く意見の差込口。どの段階より前に誰の意見を聴くかは、意見聴取の業務が答える。 */
public interface PriorHearings {

    /**
     * まだ済んでいない聴取。
     *
     * @param name 相手の名（「老人クラブ」）
     * @param href 聴取の画面
     */
    record Awaited(String name, String href) {}

    /** その段階の審議より先に済ませると定めた聴取のうち、まだ済んでいないもの。なければ空。 */
    List<Awaited> awaited(long itemId, Stage stage);
}

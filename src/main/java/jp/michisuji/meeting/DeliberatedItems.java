package jp.michisuji.meeting;

import java.util.List;

/** 審議にかかる案件の差込口。案件を持つ業務が答える。 */
public interface DeliberatedItems {

    /** 審議にかかる案件の、会議体から見た姿。 */
    record DeliberatedItem(long id, String title, String ownerPost) {}

    DeliberatedItem item(long itemId);

    /** 差し戻せる段階。今の段階と、その案件が既に通った段階。 */
    List<Stage> remandTargets(long itemId, Stage at);
}

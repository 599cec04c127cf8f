package jp.michisuji.meeting;

/** 審議にかかる案件の差込口。案件を持つ業務が答える。 */
public interface DeliberatedItems {

    /** 審議にかかる案件の、会議体から見た姿。 */
    record DeliberatedItem(long id, String title, String ownerPost) {}

    DeliberatedItem item(long itemId);
}

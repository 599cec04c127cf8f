package jp.michisuji.reform;

import jp.michisuji.meeting.Stage;

/** 道筋の要素。案件の工程としての符号と、段階を描いた図の要素の符号。 */
public final class RoadElements {

    private RoadElements() {}

    /** 工程の主題としての符号（{@code item:12}）。 */
    public static String subject(long itemId) {
        return "item:" + itemId;
    }

    /** 段階を描いた、図の要素の符号。中間報告の図は、委員会を一度しか描かない。 */
    public static String of(ReformItem item, Stage stage) {
        boolean interim = ReformItem.INTERIM_REPORT.equals(item.processKey());
        return "callActivity_"
                + switch (stage) {
                    case BUKAI -> "bukai";
                    case COMMITTEE_BEFORE -> "committeeBefore";
                    case KAIKAKU_KAIGI -> "kaikakuKaigi";
                    case COMMITTEE_AFTER -> interim ? "committee" : "committeeAfter";
                    case CHOGI -> "chogi";
                    case GIKAI -> "gikai";
                };
    }
}

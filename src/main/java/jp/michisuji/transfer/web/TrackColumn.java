package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.TransferStep;
import jp.michisuji.workflow.WorkItem;

/**
 * 並べて見せる一つの筋。済んだ歩みと、開いている仕事。
 *
 * @param open 開いている仕事。持ち主の職の名を添える
 */
record TrackColumn(TrackProgress track, List<TransferStep> done, List<OpenTask> open) {

    /** 開いている仕事。{@code visible} が偽なら、中身へのリンクを出さない。 */
    record OpenTask(WorkItem task, String postName, boolean visible) {}

    /** 札の色。言葉とともに見せる。 */
    public String tone() {
        return switch (track.state()) {
            case DONE -> "green";
            case RUNNING -> "blue";
            case WAITING -> "yellow";
            case NOT_NEEDED, CANCELLED -> "quiet";
        };
    }
}

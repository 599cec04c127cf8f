package jp.michisuji.meeting.point;

import jp.michisuji.meeting.Sitting;

/**
 * 進捗状況表の一行。
 *
 * @param sitting 出された会議。分からなければ {@code null}
 * @param ownerName 受け持つ職の名。決まっていなければ {@code null}
 * @param taskId 開いている検討の仕事。なければ {@code null}
 */
public record PointLine(OpenPoint point, Sitting sitting, String ownerName, String taskId, boolean late) {

    public boolean outside() {
        return OpenPoint.OUTSIDE.equals(point.side());
    }

    /** 回（「4」）。数の回でなければそのまま、回がなければ「－」。 */
    public String number() {
        return sitting == null || sitting.number() == null || sitting.number().isBlank()
                ? "－"
                : sitting.number().replaceAll("^第(.+)回$", "$1");
    }

    /** 日付（「6/19」）。確かでない日は、その言葉のまま。 */
    public String date() {
        if (sitting == null) {
            return "－";
        }
        return sitting.exactDate() == null
                ? sitting.dateInWords()
                : sitting.exactDate().getMonthValue() + "/"
                        + sitting.exactDate().getDayOfMonth();
    }
}

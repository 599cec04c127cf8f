package jp.michisuji.meeting.point;

/**
 * 進捗状況表の一行の文。
 *
 * @param direction 現状・今後の方向性
 * @param status 検討中・調査中・検討済
 */
public record PointWords(String decision, String openPoint, String direction, String status) {

    public static PointWords of(OpenPoint point) {
        return new PointWords(point.decision(), point.openPoint(), point.direction(), point.status());
    }

    /** 何も書かれていない行は、表に載らない。 */
    public boolean silent() {
        return blank(decision) && blank(openPoint) && blank(direction);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

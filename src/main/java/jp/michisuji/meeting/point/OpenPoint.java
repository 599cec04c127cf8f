package jp.michisuji.meeting.point;

import java.time.LocalDate;

/**
 * 要検討事項。取組の進捗状況表の一行のうち、誰かが受け持って検討すること。
 *
 * @param sittingId 出された会議。会議の分からない行では {@code null}
 * @param openPoint 何を検討するか
 * @param status 検討中・調査中・検討済
 * @param processInstanceId 検討の手続の実行。仕事が出ていなければ {@code null}
 * @param conclusion 検討の結果、または調査の途中
 * @param tabledAs 部会に諮ることとしたときの議題
 */
public record OpenPoint(
        long id,
        String area,
        String side,
        Long sittingId,
        Long itemId,
        String decision,
        String openPoint,
        String direction,
        String status,
        String ownerPost,
        LocalDate dueOn,
        String processInstanceId,
        String conclusion,
        Long tabledAs,
        int version) {

    public static final String SUBJECT = "open-point";
    public static final String DONE = "検討済";
    public static final String IN_PROGRESS = "検討中";
    public static final String INVESTIGATING = "調査中";

    static final String INSIDE = "部会";
    static final String OUTSIDE = "部会外";

    private static final String NOTHING = "－";
    private static final int TITLE = 60;

    /** 受け持つ職に仕事が出ているか。 */
    public boolean running() {
        return processInstanceId != null;
    }

    /** 検討することが書かれているか。紙の「－」は、ないことを言う。 */
    public boolean asks() {
        return openPoint != null && !openPoint.isBlank() && !NOTHING.equals(openPoint.strip());
    }

    /** 仕事を出せるか。受け持つ職が決まり、まだ片付いていない。 */
    boolean ready() {
        return !running() && asks() && ownerPost != null && !DONE.equals(status) && tabledAs == null;
    }

    public boolean late(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && asks() && !DONE.equals(status);
    }

    /** 一覧に出す短い名。 */
    public String title() {
        String text = openPoint == null ? "" : openPoint.strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
    }

    /** 期限の符号。 */
    public String anchorKey() {
        return SUBJECT + ":" + id;
    }
}

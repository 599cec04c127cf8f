package jp.michisuji.workflow;

/**
 * 仕事の主題。一覧で絞り込み、仕事の画面で題名を出すために、各業務が名乗る。
 *
 * @param type 主題の種類（{@code deliberation}, {@code hearing} など）
 * @param id 主題の識別子
 * @param itemId 属する改革案件。案件に属さない仕事では {@code null}
 * @param title 題名（案件名や団体名）
 * @param body 会議体の名。会議体に関わらない仕事では {@code null}
 * @param detail 一件ごとの中身（答えるべき意見、満たすべき条件）。なければ {@code null}
 * @param detailId 中身の識別子。なければ {@code null}
 */
public record WorkSubject(
        String type, String id, Long itemId, String title, String body, String detail, String detailId) {

    public WorkSubject(String type, String id, Long itemId, String title, String body) {
        this(type, id, itemId, title, body, null, null);
    }

    public WorkSubject about(String detail, String detailId) {
        return new WorkSubject(type, id, itemId, title, body, detail, detailId);
    }

    /** 題名と中身を伏せた写し。 */
    WorkSubject masked() {
        return new WorkSubject(type, id, itemId, Sight.MASK, body, null, null);
    }

    public long numericId() {
        return Long.parseLong(id);
    }
}

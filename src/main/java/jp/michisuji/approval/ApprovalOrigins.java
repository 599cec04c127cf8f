package jp.michisuji.approval;

/**
 * 起案の元の差込口。決裁を要する業務が、図から決裁を呼ぶときの、起案の下書きを渡す。
 *
 * <p>呼ぶ図は、種類・識別子・起案する職・決裁区分の四つを渡し、結果（{@code DECIDED}・{@code REJECTED}・{@code
 * WITHDRAWN}）を受け取る。
 */
public interface ApprovalOrigins {

    /** 呼ぶ業務の主題の種類（{@code item} など）。{@link Approval.Origin#type()} になる。 */
    String type();

    /** 下書き。起案する職が直してから付す。 */
    Proposal proposal(String id);

    /**
     * 業務が用意する下書き。
     *
     * @param subject 件名
     * @param body 本文
     * @param itemId 属する改革案件。属さなければ {@code null}
     */
    record Proposal(
            String subject, String body, Retention retention, Disclosure disclosure, Weight weight, Long itemId) {}
}

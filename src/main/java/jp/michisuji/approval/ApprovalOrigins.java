package jp.michisuji.approval;

import java.util.List;
import java.util.Optional;

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

    /** 写しを起案に添える、業務の資料の識別子。 */
    default List<Long> papers(String id) {
        return List.of();
    }

    /** 決裁の画面から戻る、求めた業務の画面。画面のない業務では空。 */
    default Optional<Place> place(String id) {
        return Optional.empty();
    }

    /** 求めた業務が中断しているわけ。動いていれば空。決裁は止まらないが、承認する人に言う。 */
    default Optional<String> standstill(String id) {
        return Optional.empty();
    }

    /** 画面の名とアドレス。 */
    record Place(String label, String href) {}

    /**
     * 業務が用意する下書き。
     *
     * @param subject 件名
     * @param body 本文
     * @param amount 金額（円）。金額のない案では {@code null}
     * @param itemId 属する改革案件。属さなければ {@code null}
     */
    record Proposal(
            String subject,
            String body,
            Long amount,
            Retention retention,
            Disclosure disclosure,
            Weight weight,
            Long itemId) {

        /** 金額のない案。 */
        public Proposal(
                String subject, String body, Retention retention, Disclosure disclosure, Weight weight, Long itemId) {
            this(subject, body, null, retention, disclosure, weight, itemId);
        }
    }
}

package jp.michisuji.approval;

import java.time.Instant;

/**
 * 経路の一つの職。
 *
 * @param postCode 今受け持つ職
 * @param askedPost 経路の表が挙げた職。振替の前の職
 * @param mediumNote 紙のときの決まり（何曜日に登庁）。なければ {@code null}
 * @param done 承認・差戻し・却下・引上げの中身。まだなら {@code null}
 */
public record Step(
        long id,
        int stage,
        String postCode,
        String askedPost,
        Medium medium,
        String mediumNote,
        StepState state,
        Done done,
        int revision) {

    /**
     * したこと。
     *
     * @param edition 見た版
     * @param postName 行った日の職の名
     * @param words 意見又は理由。なければ {@code null}
     * @param marks 印（起案者の決裁、同じ人の二つの段）。なければ {@code null}
     */
    public record Done(
            int edition,
            String personCode,
            String postCode,
            String postName,
            Capacity capacity,
            String words,
            String marks,
            Instant at) {}
}

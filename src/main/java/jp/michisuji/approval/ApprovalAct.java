package jp.michisuji.approval;

import java.time.Instant;

/**
 * 決裁の行為。誰が、どの職として、どの版に、何をしたか。
 *
 * @param stage 段に関わらない行為では {@code null}
 * @param postName 行った日の職の名
 * @param words 意見・理由。なければ {@code null}
 */
public record ApprovalAct(
        long id,
        ActKind kind,
        Integer stage,
        Long stepId,
        int edition,
        String personCode,
        String postCode,
        String postName,
        Capacity capacity,
        String words,
        Instant at) {}

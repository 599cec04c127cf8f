package jp.michisuji.transfer;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * まとめた移転の一歩。いつ、どの職が、何を決め、どの資料を添えたか。
 *
 * @param outcome 選んだ結果の言葉。選ぶものがない歩みでは {@code null}
 * @param documentId 添えた資料。なければ {@code null}
 */
public record LayoutCaseStep(
        long id,
        long caseId,
        String taskKey,
        String step,
        String outcome,
        LocalDate happenedOn,
        String note,
        Long documentId,
        String personCode,
        String postCode,
        OffsetDateTime at) {}

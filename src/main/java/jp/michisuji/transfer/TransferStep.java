package jp.michisuji.transfer;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * 済んだ一歩。いつ、どの職が、何を決め、どの資料を添えたか。
 *
 * @param track 属する筋。筋に属さない歩み（準備の決定、判定、引継ぎ、移管）では {@code null}
 * @param outcome 選んだ結果の言葉。選ぶものがなければ {@code null}
 * @param documentId 添えた資料。なければ {@code null}
 */
public record TransferStep(
        long id,
        long transferId,
        Track track,
        String taskKey,
        String step,
        String outcome,
        LocalDate happenedOn,
        String note,
        Long documentId,
        String personCode,
        String postCode,
        OffsetDateTime at) {}

package jp.michisuji.approval.bulk;

import java.io.Serializable;

/**
 * 一件の結果。次の画面で見せるまで、セッションに置かれる。
 *
 * @param name 番号と件名
 * @param refusal 承認しなかったわけ。承認したなら {@code null}
 */
public record BulkResult(long approvalId, String name, String refusal) implements Serializable {

    public boolean approved() {
        return refusal == null;
    }
}

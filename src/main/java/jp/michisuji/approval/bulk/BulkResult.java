package jp.michisuji.approval.bulk;

/**
 * 一件の結果。
 *
 * @param name 番号と件名
 * @param refusal 承認しなかったわけ。承認したなら {@code null}
 */
public record BulkResult(long approvalId, String name, String refusal) {

    public boolean approved() {
        return refusal == null;
    }
}

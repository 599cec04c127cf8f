package jp.michisuji.document;

/** 受け付けない資料。理由を利用者に見せる日本語の一文で持つ。 */
public class DocumentRejectedException extends RuntimeException {

    public DocumentRejectedException(String reason) {
        super(reason);
    }
}

package jp.michisuji.document;

import jp.michisuji.web.RefusedInputException;

/** 受け付けない資料。理由を利用者に見せる日本語の一文で持つ。 */
public class DocumentRejectedException extends RefusedInputException {

    public DocumentRejectedException(String reason) {
        super("file", reason);
    }
}

package jp.michisuji.web;

/** 受けられない入力。処理の途中で分かったことを、様式の欄に返す。様式に返せなければ 422 の画面になる。 */
public class RefusedInputException extends RuntimeException {

    private final String field;

    /** @param message 利用者に見せる一文 */
    public RefusedInputException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** 入力の欄の名。その様式にない欄のこともある。 */
    public String field() {
        return field;
    }
}

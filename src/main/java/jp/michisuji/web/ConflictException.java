package jp.michisuji.web;

/** 競り合い。二人が同じことをして、後になった。409 の画面になり、打った内容はそこに残る。 */
public class ConflictException extends RuntimeException {

    public ConflictException() {
        this("他の職員が先に処理しました");
    }

    /** @param message 利用者に見せる一文 */
    public ConflictException(String message) {
        super(message);
    }
}

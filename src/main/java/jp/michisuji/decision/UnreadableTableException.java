package jp.michisuji.decision;

/** 決定表として読めない。わけを画面の言葉で持つ。 */
public class UnreadableTableException extends RuntimeException {

    UnreadableTableException(String message) {
        super(message);
    }

    UnreadableTableException(String message, Exception cause) {
        super(message, cause);
    }
}

package jp.michisuji.shared;

/** 読めないファイル。形式や文字コードが分からないか、大きすぎる。 */
public class UnreadableFileException extends RuntimeException {

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}

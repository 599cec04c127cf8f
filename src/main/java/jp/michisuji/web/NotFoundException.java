package jp.michisuji.web;

/** 見つからない。404 の画面になる。 */
public class NotFoundException extends RuntimeException {

    public NotFoundException() {
        super("見つかりません");
    }

    public NotFoundException(String message) {
        super(message);
    }
}

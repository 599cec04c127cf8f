package jp.michisuji.document;

/** 検査ができない。つながらない、遅い、答えがおかしい。安全と分からないものは受け取らない。 */
class ScanUnavailableException extends RuntimeException {

    ScanUnavailableException(String why) {
        super(why);
    }

    ScanUnavailableException(String why, Throwable cause) {
        super(why, cause);
    }
}

package jp.michisuji.organization;

/** 未登録の職。コードに当たる職がない。 */
public class UnknownPostException extends RuntimeException {

    public UnknownPostException(String code) {
        super("職が登録されていません: " + code);
    }
}

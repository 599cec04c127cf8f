package jp.michisuji.organization;

/** 未登録の組織。コードに当たる組織がない。 */
public class UnknownUnitException extends RuntimeException {

    public UnknownUnitException(String code) {
        super("組織が登録されていません: " + code);
    }
}

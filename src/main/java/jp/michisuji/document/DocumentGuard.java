package jp.michisuji.document;

/** 資料の門。資料を添えた業務が、今の利用者に見せてよいかを答える。 */
public interface DocumentGuard {

    /** 見せてはならない資料か。その業務に関わりのない資料なら {@code false}。 */
    boolean withholds(long documentId);
}

package jp.michisuji.document;

/** 見せない資料の差込口。資料を使う業務が、今の利用者に取り出させないものを答える。 */
public interface WithheldDocuments {

    boolean withholds(long documentId);
}

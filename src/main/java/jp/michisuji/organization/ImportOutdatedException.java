package jp.michisuji.organization;

/** 古くなった下見。下見の後に組織が変わり、取り込むと違うことが起こる。 */
public class ImportOutdatedException extends RuntimeException {

    public ImportOutdatedException() {
        super("下見の後に登録の内容が変わりました");
    }
}

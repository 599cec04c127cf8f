package jp.michisuji.document.web;

import jp.michisuji.document.Documents;
import jp.michisuji.document.StoredDocument;
import org.springframework.stereotype.Component;

/** 画面が資料の大きさと検査の状態を尋ねる先。 */
@Component("files")
public class Files {

    private final Documents documents;

    Files(Documents documents) {
        this.documents = documents;
    }

    /** @return 本体がなければ {@code null} */
    public StoredDocument of(Long id) {
        return id == null ? null : documents.find(id).orElse(null);
    }
}

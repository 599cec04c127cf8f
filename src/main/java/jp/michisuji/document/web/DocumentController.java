package jp.michisuji.document.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.document.DocumentGuard;
import jp.michisuji.document.Documents;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.web.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 資料の取り出し口。画面では開かせず、必ず保存させる。 */
@Controller
class DocumentController {

    private final Documents documents;
    private final List<DocumentGuard> guards;

    DocumentController(Documents documents, List<DocumentGuard> guards) {
        this.documents = documents;
        this.guards = guards;
    }

    @GetMapping("/documents/{id}")
    @Requires(Action.DOCUMENT_READ)
    ResponseEntity<byte[]> download(@PathVariable long id) {
        StoredDocument document = documents.find(id).filter(this::open).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.filename()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(documents.content(id));
    }

    private boolean open(StoredDocument document) {
        return guards.stream().noneMatch(guard -> guard.withholds(document.id()));
    }

    /** 日本語の名は RFC 5987 の {@code filename*} で渡る。 */
    private static String attachment(String filename) {
        return ContentDisposition.attachment()
                .filename(filename, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

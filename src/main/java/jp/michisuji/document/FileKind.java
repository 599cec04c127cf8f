package jp.michisuji.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 受け付けるファイルの種類。マクロを含む形式と、画面で実行される形式（HTML・SVG）は入れない。 */
enum FileKind {
    PDF("application/pdf", "%PDF-", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK", "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK", "pptx"),
    TEXT("text/plain", "", "txt"),
    CSV("text/csv", "", "csv"),
    PNG("image/png", "\u0089PNG", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    ARCHIVE("application/zip", "PK", "zip");

    private final String contentType;
    private final byte[] beginning;
    private final List<String> extensions;

    FileKind(String contentType, String beginning, String... extensions) {
        this.contentType = contentType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.extensions = List.of(extensions);
    }

    /** @throws DocumentRejectedException where the extension is not on the list */
    static FileKind of(String filename) {
        String extension = Filename.extension(filename);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst()
                .orElseThrow(() -> new DocumentRejectedException("受け付けない種類のファイルです。" + accepted() + "のどれかにしてください。"));
    }

    static String accepted() {
        return Arrays.stream(values()).map(FileKind::extensions).collect(Collectors.joining("・"));
    }

    /** 名だけ変えた別の種類のファイルを断る。文字のファイルには決まった始まりがない。 */
    boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(beginning, 0, beginning.length, content, 0, beginning.length);
    }

    String extensions() {
        return String.join("・", extensions);
    }

    String contentType() {
        return contentType;
    }
}

package jp.michisuji.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 受け付けるファイルの種類。マクロを含む形式と、画面で実行される形式（HTML・SVG）は入れない。 */
enum FileKind {
    PDF("application/pdf", FileShape.beginning("%PDF-"), "pdf"),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileShape.office("word/document\\d*\\.xml"),
            "docx"),
    EXCEL(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileShape.office("xl/workbook\\d*\\.xml"),
            "xlsx"),
    SLIDES(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            FileShape.office("ppt/presentation\\d*\\.xml"),
            "pptx"),
    TEXT("text/plain", FileShape.text(), "txt"),
    CSV("text/csv", FileShape.text(), "csv"),
    PNG("image/png", FileShape.beginning("\u0089PNG\r\n\u001a\n"), "png"),
    JPEG("image/jpeg", FileShape.beginning("\u00ff\u00d8\u00ff"), "jpg", "jpeg"),
    ARCHIVE("application/zip", FileShape.archive(), "zip");

    private final String contentType;
    private final FileShape shape;
    private final List<String> extensions;

    FileKind(String contentType, FileShape shape, String... extensions) {
        this.contentType = contentType;
        this.shape = shape;
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

    /** @throws DocumentRejectedException 名だけ変えた別の種類のファイル */
    void check(byte[] content) {
        shape.fault(content).ifPresent(hint -> {
            throw new DocumentRejectedException("ファイルの中身が拡張子（" + extensions() + "）と合いません。" + hint);
        });
    }

    String extensions() {
        return String.join("・", extensions);
    }

    String contentType() {
        return contentType;
    }
}

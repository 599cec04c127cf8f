package jp.michisuji.document;

/**
 * 登録する資料。登録の前の、送られてきたままの題名と内容。
 *
 * @param filename as the browser sent it, perhaps with a path
 * @param contentType as the browser claimed it; only recorded types of our own are ever served
 */
public record NewDocument(String title, String filename, String contentType, byte[] content) {

    /** 20 MB。application.yml の multipart の上限はこれより大きく、様式が自分の言葉で断れる。 */
    static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_TITLE = 200;

    /** @throws DocumentRejectedException where the title, the name, the size or the kind is not accepted */
    public void check() {
        checkTitle();
        FileKind kind = FileKind.of(storedName());
        if (content == null || content.length == 0) {
            throw new DocumentRejectedException("ファイルの中身が空です。");
        }
        if (content.length > LARGEST) {
            throw tooLarge();
        }
        kind.check(content);
    }

    static DocumentRejectedException tooLarge() {
        return new DocumentRejectedException("ファイルは20MBまでです。分けるか、小さくしてください。");
    }

    private void checkTitle() {
        if (title == null || title.isBlank()) {
            throw new DocumentRejectedException("資料の題名を入力してください。");
        }
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            throw new DocumentRejectedException("資料の題名は" + LONGEST_TITLE + "字以内で入力してください。");
        }
        if (Filename.hasForbidden(title)) {
            throw new DocumentRejectedException("資料の題名に使えない文字（制御文字など）が含まれています。");
        }
    }

    String storedName() {
        return Filename.clean(filename);
    }
}

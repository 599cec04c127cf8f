package jp.michisuji.document;

import java.text.Normalizer;

/** 保存名。送られてきたファイル名から、道の部分と他の機械で使えない文字を除く。 */
final class Filename {

    /** Windows がファイル名に許さない記号。庁内の端末で保存できなければ意味がない。 */
    private static final String UNUSABLE = "[<>:\"|?*]";

    /** 見えない書式文字。表示の向きを変えて拡張子を偽ることにも使われる。 */
    private static final String INVISIBLE = "\\p{Cf}";

    private static final int LONGEST = 150;

    private Filename() {}

    /** @throws DocumentRejectedException where nothing usable is left, or control characters hide in the name */
    static String clean(String sent) {
        if (sent == null || sent.isBlank()) {
            throw new DocumentRejectedException("ファイル名がありません。");
        }
        if (hasForbidden(sent)) {
            throw new DocumentRejectedException("ファイル名に使えない文字（制御文字など）が含まれています。");
        }
        String name = Normalizer.normalize(lastPart(sent), Normalizer.Form.NFC)
                .replaceAll(INVISIBLE, "")
                .replaceAll(UNUSABLE, "_")
                .replaceAll("^[. ]+|[. ]+$", "");
        return shorten(name);
    }

    /** 制御文字、改行、片割れのサロゲート。どれも保存や表示で壊れる。 */
    static boolean hasForbidden(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        });
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String lastPart(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    /** 長い名は拡張子を残して縮める。 */
    private static String shorten(String name) {
        int excess = name.codePointCount(0, name.length()) - LONGEST;
        if (excess <= 0) {
            return name;
        }
        String tail = "." + extension(name);
        int end = name.offsetByCodePoints(0, Math.max(1, LONGEST - tail.length()));
        return name.substring(0, end) + tail;
    }
}

package jp.michisuji.hearing.paper;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.document.StoredDocument;
import jp.michisuji.hearing.Hearing;

/** 説明資料の起案の本文。決裁する職が、何をどの団体に示すのかを、この文だけで読めるようにする。 */
final class PaperText {

    private PaperText() {}

    /** @param document 電子の本体。なければ {@code null} */
    static String of(Hearing hearing, String itemTitle, StoredDocument document) {
        return Stream.of(
                        "次の資料を、団体への説明に用いてよいか伺います。\n",
                        "改革案件　" + itemTitle,
                        hearing.group() == null ? null : "相手　" + hearing.group().name(),
                        line("時期", hearing.plan().timing()),
                        "資料　" + hearing.material().title() + mark(document),
                        line("臨む姿勢", hearing.guidance().attitude()),
                        section("説明の要点", hearing.material().text()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String mark(StoredDocument document) {
        return document == null ? "（電子の資料なし）" : "（" + document.filename() + "、SHA-256 " + document.sha256() + "）";
    }

    private static String line(String label, String words) {
        return words == null ? null : label + "　" + words;
    }

    private static String section(String label, String words) {
        return words == null ? null : "\n" + label + "\n" + words;
    }
}

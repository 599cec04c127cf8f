package jp.michisuji.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** ファイルの形。その種類の中身が備えるもの。 */
interface FileShape {

    /** @return なぜ合わないか、どうすればよいかの文。合えば空 */
    Optional<String> fault(byte[] content);

    /** 決まった始まり。 */
    static FileShape beginning(String... beginnings) {
        List<byte[]> known = Arrays.stream(beginnings)
                .map(words -> words.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
        return content ->
                known.stream().anyMatch(beginning -> begins(content, beginning)) ? Optional.empty() : Optional.of("");
    }

    /** 文字だけの中身。ほかの種類の始まりと、文字のファイルにない NUL を許さない。 */
    static FileShape text() {
        FileShape known =
                beginning("%PDF-", "PK\u0003\u0004", "\u0089PNG", "\u00ff\u00d8\u00ff", "\u00d0\u00cf\u0011\u00e0");
        return content -> known.fault(content).isEmpty() || contains(content, (byte) 0)
                ? Optional.of("文字だけのファイルを、UTF-8かShift_JISで保存し直してください。")
                : Optional.empty();
    }

    /** 読める ZIP。 */
    static FileShape archive() {
        return content -> ZipNames.of(content).isPresent() ? Optional.empty() : Optional.of("壊れていないか確かめてください。");
    }

    /** Office の文書。{@code part} はその種類に必ずある部品の名の型。 */
    static FileShape office(String part) {
        return new OfficeShape(Pattern.compile(part));
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(beginning, 0, beginning.length, content, 0, beginning.length);
    }

    private static boolean contains(byte[] content, byte wanted) {
        for (byte one : content) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }
}

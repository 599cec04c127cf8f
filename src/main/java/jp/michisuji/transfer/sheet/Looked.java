package jp.michisuji.transfer.sheet;

import java.util.Set;
import java.util.UUID;

/**
 * 預かったファイルの下見。
 *
 * @param askedColumns 読み方を尋ねる見出し
 * @param askedSections 尋ねる課・部の名
 * @param preview 起こること。尋ねることが残っていれば {@code null}
 */
public record Looked(
        UUID id, String fileName, Set<String> askedColumns, Set<String> askedSections, DutyPreview preview) {

    public boolean asks() {
        return preview == null;
    }
}

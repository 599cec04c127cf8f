package jp.michisuji.meeting.paper;

import jp.michisuji.document.StoredDocument;

/** 履歴に添える、版の指紋。 */
final class PaperSeal {

    private PaperSeal() {}

    static String of(StoredDocument stored) {
        return stored == null ? "" : "（SHA-256 " + stored.shortSha256() + "…）";
    }
}

package jp.michisuji.audit;

/**
 * 鎖の検査の結果。
 *
 * @param sealed number of sound seals before the break, or of all
 * @param brokenSeq sequence number of the seal where it breaks, or null when the break is at no seal
 * @param brokenEntryId the first entry that is not what was sealed, or null when there is none
 * @param reason what is wrong with it, in Japanese, or null when the chain is sound
 */
public record ChainVerdict(long sealed, Long brokenSeq, Long brokenEntryId, String reason) {

    static ChainVerdict sound(long sealed) {
        return new ChainVerdict(sealed, null, null, null);
    }

    static ChainVerdict broken(Seal lastSound, Seal broken, String reason) {
        return new ChainVerdict(lastSound.seq(), broken.seq(), broken.entryId(), reason);
    }

    static ChainVerdict unsealed(Seal last, long entryId) {
        return new ChainVerdict(last.seq(), null, entryId, "封のない記録です。記録の表に直に書き込まれました");
    }

    static ChainVerdict cut(Seal last, ChainHead head) {
        return new ChainVerdict(
                last.seq(),
                last.seq() + 1,
                null,
                "末尾が切り取られています。" + head.day() + "に書き留めた先頭は封の連番 " + head.seq() + " なので、少なくとも" + (head.seq() - last.seq())
                        + "件が失われました");
    }

    public boolean isSound() {
        return reason == null;
    }

    /** 結果を言う文。異常なら、どの記録・どの封かを先に言う。 */
    public String words() {
        if (isSound()) {
            return "異常なし（" + sealed + "件）";
        }
        String entry = brokenEntryId == null ? "" : "記録の番号 " + brokenEntryId;
        String seal = brokenSeq == null ? "" : "封の連番 " + brokenSeq;
        return entry + (entry.isEmpty() || seal.isEmpty() ? "" : "、") + seal + "：" + reason;
    }
}

package jp.michisuji.audit;

/**
 * 鎖の検査の結果。
 *
 * @param sealed number of sound seals before the break, or of all
 * @param brokenEntryId the first entry that is not what was sealed, or null when the chain is sound
 * @param reason what is wrong with it, in Japanese, or null
 */
public record ChainVerdict(long sealed, Long brokenEntryId, String reason) {

    static ChainVerdict sound(long sealed) {
        return new ChainVerdict(sealed, null, null);
    }

    static ChainVerdict broken(Seal lastSound, long entryId, String reason) {
        return new ChainVerdict(lastSound.seq(), entryId, reason);
    }

    public boolean isSound() {
        return reason == null;
    }
}

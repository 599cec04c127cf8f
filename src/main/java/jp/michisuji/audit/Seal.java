package jp.michisuji.audit;

/** 封。連番と、前の封から計算した値。 */
record Seal(long seq, long entryId, byte[] previousHash, byte[] hash) {

    /** Stands before the first one: 32 zero bytes. */
    static Seal beginning() {
        return new Seal(0, 0, new byte[32], new byte[32]);
    }

    Seal next(long entry, EntryContent content) {
        return new Seal(seq + 1, entry, hash, content.hashAfter(hash));
    }
}

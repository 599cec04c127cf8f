package jp.michisuji.audit;

import java.util.Arrays;

/** 鎖の輪。封と、今その封が指す行の中身。 */
record ChainLink(Seal seal, EntryContent content) {

    boolean follows(Seal last) {
        return Arrays.equals(seal.previousHash(), last.hash());
    }

    boolean isLost() {
        return content.isLost();
    }

    /** Whether this seal is the seal of that content. */
    boolean seals(EntryContent other) {
        return !other.isLost() && Arrays.equals(seal.hash(), other.hashAfter(seal.previousHash()));
    }

    boolean isSound() {
        return seals(content);
    }

    boolean isSoundAfter(Seal last) {
        return seal.seq() == last.seq() + 1 && follows(last) && isSound();
    }
}

package jp.michisuji.access.factor;

/**
 * 二段階目の確認の様子。
 *
 * @param usable false where the installation has no key: nobody can enrol
 * @param codesLeft recovery codes not used yet
 */
public record FactorState(boolean usable, boolean enrolled, boolean required, int codesLeft) {

    public boolean mayBegin() {
        return usable && !enrolled;
    }

    public boolean mayRemove() {
        return enrolled && !required;
    }
}

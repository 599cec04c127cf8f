package jp.michisuji.decision;

/**
 * 決定表を替えると動くもの。
 *
 * @param what 何が（仕事と案件）
 * @param href 開く先。なければ {@code null}
 */
public record TableEffect(String what, String href, String before, String after) {

    public boolean moved() {
        return !before.equals(after);
    }
}

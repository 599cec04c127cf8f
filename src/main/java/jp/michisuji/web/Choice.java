package jp.michisuji.web;

/**
 * 選択肢。
 *
 * @param support 選ぶと何が起きるかの一文。なければ {@code null}
 */
public record Choice(String value, String label, String support) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}

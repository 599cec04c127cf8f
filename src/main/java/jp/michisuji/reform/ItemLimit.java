package jp.michisuji.reform;

import java.util.List;

/**
 * 限定。検討中・非公開の案件と、見てよい職。
 *
 * @param readers 名指しされた職。所管の職と改革担当は、名指ししなくても見える
 * @param version 二人が同時に変えたときに気付くための版。限定でなければ 0
 */
public record ItemLimit(long itemId, String reason, List<String> readers, int version) {

    public ItemLimit {
        readers = List.copyOf(readers);
    }

    static ItemLimit none(long itemId) {
        return new ItemLimit(itemId, null, List.of(), 0);
    }

    public boolean limited() {
        return version > 0;
    }

    /** 公開の別を、人の読む言葉で。 */
    public String inWords() {
        return limited() ? "限定（検討中・非公開）" : "公開（庁内）";
    }
}

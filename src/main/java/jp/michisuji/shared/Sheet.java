package jp.michisuji.shared;

import java.util.List;
import java.util.Map;

/** 読み取った表。見出しの行と、見出しを鍵にした行。 */
public record Sheet(String name, List<String> header, List<Line> lines) {

    /** 行。値のない欄は空文字になる。 */
    public record Line(int number, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}

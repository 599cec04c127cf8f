package jp.michisuji.organization;

import java.util.List;
import java.util.Map;

/** 読み取った表。見出しの行と、見出しを鍵にした行。 */
record Sheet(String name, List<String> header, List<Line> lines) {

    /** 行。値のない欄は空文字になる。 */
    record Line(int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}

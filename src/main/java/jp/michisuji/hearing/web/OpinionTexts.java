package jp.michisuji.hearing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 意見の行の並び。 */
final class OpinionTexts {

    private OpinionTexts() {}

    static List<OpinionText> blank(int rows) {
        return new ArrayList<>(Stream.generate(OpinionText::new).limit(rows).toList());
    }

    static List<String> filled(List<OpinionText> rows) {
        return rows.stream()
                .filter(OpinionText::filled)
                .map(row -> row.getBody().strip())
                .toList();
    }
}

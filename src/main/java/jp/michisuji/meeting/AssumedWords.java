package jp.michisuji.meeting;

import java.util.ArrayList;
import java.util.List;

/** 日の置き方の言葉。決まらない開催の日をどう置いたかを、会議体ごとに一文で言う。 */
final class AssumedWords {

    private static final int MOST = 3;

    private final String body;
    private final List<String> inexact = new ArrayList<>();
    private String regular = "";
    private String paced = "";

    AssumedWords(String body) {
        this.body = body;
    }

    void inexact(Sitting sitting) {
        if (!sitting.state().over()) {
            inexact.add(sitting.dateInWords());
        }
    }

    void regular() {
        regular = "まだ予定していない定例の回は定例の日に";
    }

    void paced(SittingPace pace) {
        paced = (inexact.isEmpty() && regular.isEmpty() ? "予定のない先は" : "その先は") + pace.words() + "に";
    }

    /** 「行政経営推進委員会は、日の決まらない開催（令和7年11月〜12月）はその終わりの開庁日に、その先は標準の間隔（20開庁日ごと）に、開くものとして見込みます。」 */
    String sentence() {
        List<String> parts = new ArrayList<>();
        if (!inexact.isEmpty()) {
            List<String> shown = inexact.stream().distinct().limit(MOST).toList();
            parts.add("日の決まらない開催（" + String.join("・", shown)
                    + (inexact.stream().distinct().count() > MOST ? "など" : "") + "）はその終わりの開庁日に");
        }
        parts.add(regular);
        parts.add(paced);
        parts.removeIf(String::isEmpty);
        return body + "は、" + String.join("、", parts) + "、開くものとして見込みます。";
    }
}

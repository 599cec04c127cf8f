package jp.michisuji.tasklist;

import java.util.List;

/** 受付箱の絞り込みに出す選択肢。 */
public record TaskChoices(List<Choice> bodies, List<Choice> steps, List<Choice> items) {

    enum Field {
        BODY,
        STEP,
        ITEM
    }

    /**
     * 選択肢の一つ。
     *
     * @param value 送る値。案件ではその番号
     */
    public record Choice(Field field, String value, String label) {}

    static TaskChoices of(List<Choice> choices) {
        return new TaskChoices(of(choices, Field.BODY), of(choices, Field.STEP), of(choices, Field.ITEM));
    }

    private static List<Choice> of(List<Choice> choices, Field field) {
        return choices.stream().filter(choice -> choice.field() == field).toList();
    }
}

package jp.michisuji.tasklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
    public record Choice(Field field, String value, String label) {

        private Long number() {
            return Long.valueOf(value);
        }
    }

    static TaskChoices of(List<Choice> choices) {
        return new TaskChoices(of(choices, Field.BODY), of(choices, Field.STEP), of(choices, Field.ITEM));
    }

    /** 見せない案件を選ばせない。 */
    TaskChoices without(Set<Long> hidden) {
        return new TaskChoices(
                bodies,
                steps,
                items.stream().filter(item -> !hidden.contains(item.number())).toList());
    }

    /** 案件の番号に題名を付ける。題名の分からないものは番号のまま出す。 */
    TaskChoices titled(Function<Collection<Long>, Map<Long, String>> titles) {
        Map<Long, String> known =
                titles.apply(items.stream().map(Choice::number).toList());
        return new TaskChoices(
                bodies,
                steps,
                items.stream()
                        .map(item ->
                                new Choice(Field.ITEM, item.value(), known.getOrDefault(item.number(), item.label())))
                        .toList());
    }

    private static List<Choice> of(List<Choice> choices, Field field) {
        return choices.stream().filter(choice -> choice.field() == field).toList();
    }
}

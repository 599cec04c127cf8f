package jp.michisuji.approval.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.michisuji.approval.Edition;

/**
 * 版の違い。前の版から、どの記載と添付が変わり、本文のどの行が変わったか。
 *
 * @param fields 変わった記載。添付も記載の一つである
 * @param body 本文の変わったところ。上から順
 */
public record EditionDifference(Edition before, Edition after, List<Field> fields, List<Passage> body) {

    public EditionDifference {
        fields = List.copyOf(fields);
        body = List.copyOf(body);
    }

    /** 変わった記載。加わったものは {@code before}、なくなったものは {@code after} が {@code null}。 */
    public record Field(String label, String before, String after) {}

    /**
     * 本文の変わったところ。
     *
     * @param line 後の版の何行目か。1から数える
     */
    public record Passage(int line, List<String> before, List<String> after) {}

    public static EditionDifference between(Edition before, Edition after) {
        return new EditionDifference(before, after, fields(before, after), passages(before, after));
    }

    public boolean empty() {
        return fields.isEmpty() && body.isEmpty();
    }

    private static List<Field> fields(Edition before, Edition after) {
        Map<String, String> labels = new HashMap<>(before.facts());
        labels.putAll(after.facts());
        List<Field> fields = new ArrayList<>();
        if (!before.subject().equals(after.subject())) {
            fields.add(new Field("件名", before.subject(), after.subject()));
        }
        EditionFacts.inOrder(labels).keySet().stream()
                .map(label -> new Field(
                        label, before.facts().get(label), after.facts().get(label)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .forEach(fields::add);
        return fields;
    }

    private static List<Passage> passages(Edition before, Edition after) {
        return DiffUtils.diff(lines(before), lines(after)).getDeltas().stream()
                .map(EditionDifference::passage)
                .toList();
    }

    private static Passage passage(AbstractDelta<String> delta) {
        return new Passage(
                delta.getTarget().getPosition() + 1,
                delta.getSource().getLines(),
                delta.getTarget().getLines());
    }

    private static List<String> lines(Edition edition) {
        return edition.body().lines().toList();
    }
}

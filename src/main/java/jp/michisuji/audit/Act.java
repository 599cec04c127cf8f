package jp.michisuji.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 行為。監査記録に残す一つのこと。
 *
 * @param action short code of what was done, such as {@code item.withdraw}
 * @param itemId the reform item it belongs to, or null
 * @param summary one plain sentence for the history on the page
 * @param before values before, by their Japanese label; empty where nothing was changed
 * @param after values after, by the same labels
 */
public record Act(
        String action,
        String subjectType,
        String subjectId,
        Long itemId,
        String summary,
        Map<String, String> before,
        Map<String, String> after) {

    public Act {
        before = inOrder(before);
        after = inOrder(after);
    }

    public static Act of(String action, String subjectType, String subjectId, String summary) {
        return new Act(action, subjectType, subjectId, null, summary, Map.of(), Map.of());
    }

    public Act onItem(Long item) {
        return new Act(action, subjectType, subjectId, item, summary, before, after);
    }

    /** Adds a changed value; equal values are left out, and null stands for "empty". */
    public Act changed(String label, Object from, Object to) {
        String was = text(from);
        String is = text(to);
        if (was.equals(is)) {
            return this;
        }
        return new Act(
                action, subjectType, subjectId, itemId, summary, with(before, label, was), with(after, label, is));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<String, String> with(Map<String, String> values, String label, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(label, value);
        return more;
    }

    private static Map<String, String> inOrder(Map<String, String> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}

package jp.michisuji.operations.audit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.audit.ActNames;
import jp.michisuji.audit.AuditQuery;
import jp.michisuji.web.TypedPeriod;

/**
 * 監査記録の絞り込みの入力。打たれたまま持ち、読めないものでは絞らない。
 *
 * @param action 行為の符号か、行為の部屋の名
 * @param subject 対象の種別
 * @param number 対象の番号やコード
 * @param item 改革案件の番号
 */
public record AuditFilter(
        String from,
        String to,
        String post,
        String person,
        String action,
        String subject,
        String number,
        String item,
        String words) {

    private static final int LONGEST = 100;

    AuditQuery query(ActNames names) {
        return new AuditQuery(
                period().first(),
                period().last(),
                clean(post),
                clean(person),
                clean(action) == null ? null : names.within(clean(action)),
                clean(subject),
                clean(number),
                number(clean(item)),
                clean(words),
                null);
    }

    /** 日付や番号の誤り。なければ {@code null}。 */
    public String problem() {
        boolean unreadable = clean(item) != null && number(clean(item)) == null;
        return unreadable ? "案件の番号は数字で入力してください。案件では絞り込んでいません。" : period().problem();
    }

    /** どの欄で絞ったか。打たれた語は言わない。 */
    String inWords() {
        String fields = filled().keySet().stream().collect(Collectors.joining("、"));
        return fields.isEmpty() ? "なし" : fields;
    }

    public boolean isEmpty() {
        return filled().isEmpty();
    }

    private Map<String, String> filled() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("この日から", clean(from));
        fields.put("この日まで", clean(to));
        fields.put("職", clean(post));
        fields.put("職員", clean(person));
        fields.put("行為", clean(action));
        fields.put("対象", clean(subject));
        fields.put("対象の番号", clean(number));
        fields.put("案件", clean(item));
        fields.put("言葉", clean(words));
        fields.values().removeIf(value -> value == null);
        return fields;
    }

    private TypedPeriod period() {
        return new TypedPeriod(from, to);
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static String clean(String text) {
        String plain =
                text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cs}]", "").strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}

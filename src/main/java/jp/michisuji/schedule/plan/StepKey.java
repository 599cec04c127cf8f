package jp.michisuji.schedule.plan;

/**
 * 工程の符号。主題とその手続の中の場所を言い、日が変わっても変わらない。
 *
 * @param value {@code duty:12/duty-transfer/callActivity_preparation/userTask_writeManual} のように、主題から図の要素までを「/」でつなぐ
 */
public record StepKey(String value) implements Comparable<StepKey> {

    public StepKey {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("工程の符号が空");
        }
    }

    public static StepKey of(String subject, String... path) {
        return new StepKey(subject + "/" + String.join("/", path));
    }

    /** 主題（{@code duty:12}）。 */
    public String subject() {
        int end = value.indexOf('/');
        return end < 0 ? value : value.substring(0, end);
    }

    /** 属する手続の場所（{@code item:12/reform-road/callActivity_bukai}）。 */
    String part() {
        int end = value.lastIndexOf('/');
        return end < 0 ? value : value.substring(0, end);
    }

    @Override
    public int compareTo(StepKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

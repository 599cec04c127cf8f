package jp.michisuji.meeting.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 記録の一行。
 *
 * @param agendaItemId どの議題についての行か。会議の全体についてなら {@code null}
 * @param values 欄の値。空の欄は空の文
 * @param tasked 要検討事項の仕事が出ているか
 */
public record RecordRow(
        RecordKind kind, long id, Long agendaItemId, Map<RecordField, String> values, int version, boolean tasked) {

    public String of(RecordField field) {
        return values.getOrDefault(field, "");
    }

    /** 一つの欄を書き替えた行。 */
    RecordRow with(RecordField field, String value) {
        Map<RecordField, String> changed = new EnumMap<>(values);
        changed.put(field, value);
        return new RecordRow(kind, id, agendaItemId, changed, version, tasked);
    }

    /** 書かれている文のすべて。 */
    public String words() {
        return kind.fields().stream()
                .map(this::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("／"));
    }

    /** 画面での名（{@code EXCHANGE-12}）。 */
    public String key() {
        return kind + "-" + id;
    }

    public FieldAddress at(RecordField field) {
        return new FieldAddress(kind, id, field);
    }
}

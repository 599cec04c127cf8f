package jp.michisuji.transfer.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 業務の欄。平らな表の見出しと、その別の書き方。 */
public enum DutyField {
    SECTION("今の課", "課", "section"),
    TEAM("係・区分", "係", "team"),
    HEADING("業務の見出し", "〜に関すること", "duty_group", "heading"),
    DUTY("業務", "業務名", "duty"),
    DESTINATIONS("引継ぎ先", "引継ぎ課（案）", "引継ぎ課", "destinations"),
    HEADCOUNT("必要人員数", "headcount"),
    PEOPLE("引継ぎ先ごとの人数", "people"),
    TRANSFER_ON("移管日", "transfer_on"),
    ITEM("改革案件"),
    DISPOSITION("行き先", "disposition"),
    NOTE("備考", "note"),
    SOURCE("典拠", "source", "source_line", "source_lines");

    private final String label;
    private final List<String> others;

    DutyField(String label, String... others) {
        this.label = label;
        this.others = List.of(others);
    }

    public String label() {
        return label;
    }

    static Optional<DutyField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    static Optional<DutyField> byHeader(String header) {
        String key = Words.key(header);
        return Arrays.stream(values())
                .filter(field -> Words.key(field.label).equals(key)
                        || field.others.stream().map(Words::key).anyMatch(key::equals))
                .findFirst();
    }
}

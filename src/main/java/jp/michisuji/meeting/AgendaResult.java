package jp.michisuji.meeting;

import java.util.Optional;
import java.util.stream.Stream;

/** 議題の扱い。その会議で、その議題がどうなったか。報告と連絡には、受けたという扱いがある。 */
public enum AgendaResult {
    NOTED("報告を受けた"),
    APPROVED("了承"),
    CONDITIONAL("条件付き了承"),
    CONTINUED("継続審議"),
    REMANDED("差戻し"),
    WITHDRAWN("取下げ");

    private final String label;

    AgendaResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException その言葉の扱いがない */
    public static AgendaResult labelled(String label) {
        return Stream.of(values())
                .filter(result -> result.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("議題の扱いにない言葉: " + label));
    }

    /** 同じ名の審議結果。報告を受けただけの扱いには、ない。 */
    public Optional<Result> verdict() {
        return this == NOTED ? Optional.empty() : Optional.of(Result.valueOf(name()));
    }
}

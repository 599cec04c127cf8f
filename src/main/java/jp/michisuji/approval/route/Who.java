package jp.michisuji.approval.route;

import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.organization.Rank;

/**
 * 職の言い方。経路の表の「職」の欄の読み方で、起案者から見た職（{@code LINE:KACHO}）、地区の職
 * （{@code DISTRICT:まちづくり課長}）、又は職そのもの（職コードか職の名）。
 */
record Who(Manner manner, String value) {

    private static final String LINE = "LINE:";
    private static final String DISTRICT = "DISTRICT:";

    /** 言い方の別。 */
    enum Manner {
        LINE,
        DISTRICT,
        POST
    }

    static Who of(String text) {
        if (text.startsWith(LINE)) {
            return new Who(Manner.LINE, text.substring(LINE.length()));
        }
        return text.startsWith(DISTRICT)
                ? new Who(Manner.DISTRICT, text.substring(DISTRICT.length()))
                : new Who(Manner.POST, text);
    }

    static String line(Rank rank) {
        return LINE + rank.name();
    }

    static String district(String ending) {
        return DISTRICT + ending;
    }

    Optional<Rank> rank() {
        return Stream.of(Rank.values())
                .filter(rank -> rank.name().equals(value))
                .findFirst();
    }

    boolean readable() {
        return !value.isBlank() && (manner != Manner.LINE || rank().isPresent());
    }
}

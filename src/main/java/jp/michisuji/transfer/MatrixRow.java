package jp.michisuji.transfer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 星取表の行。 */
public record MatrixRow(Duty duty) {

    /** まとめないときに業務の名に添える、課と係と〜に関すること。 */
    public String place() {
        return Stream.of(duty.section(), duty.team(), duty.heading())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("　"));
    }

    boolean leadsTo(String section) {
        return duty.destinations().stream().anyMatch(to -> to.section().equals(section));
    }

    /** 言葉を、全角と半角、大文字と小文字を分けずに探す。 */
    boolean mentions(String words) {
        Stream<String> destinations = duty.destinations().stream().flatMap(to -> Stream.of(to.section(), to.part()));
        return Stream.concat(Stream.of(place(), duty.name(), duty.note()), destinations)
                .filter(Objects::nonNull)
                .anyMatch(text -> folded(text).contains(folded(words)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}

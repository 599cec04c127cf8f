package jp.michisuji.hearing.briefing.web;

import java.text.Normalizer;
import java.util.Optional;

/** 打たれた人数。全角の数字も読む。 */
final class WholeNumber {

    private WholeNumber() {}

    /** @return 0から99999までの数でなければ空 */
    static Optional<Integer> read(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip();
        return plain.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }
}

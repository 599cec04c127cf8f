package jp.michisuji.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** パスワードの決まり。12 文字以上、利用者名を含まず、今のものと違うこと。 */
final class PasswordRule {

    static final int SHORTEST = 12;
    /** bcrypt は 72 バイトより後を読まない。 */
    static final int LONGEST_BYTES = 72;

    private PasswordRule() {}

    /** What is wrong with the new password, in Japanese; empty when nothing is. */
    static Optional<String> objectionTo(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(SHORTEST + "文字以上にしてください。");
        }
        if (isTooLong(password)) {
            return Optional.of("長すぎます。英数字で" + LONGEST_BYTES + "文字以内にしてください。");
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("使えない文字が含まれています。");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of("利用者名を含めないでください。");
        }
        return password.codePoints().distinct().count() < 4 ? Optional.of("同じ文字の繰り返しは使えません。") : Optional.empty();
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }
}

package jp.michisuji.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** 仮のパスワード。口頭や紙で渡しても読み違えない文字だけを使う。 */
final class TemporaryPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    static String draw() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}

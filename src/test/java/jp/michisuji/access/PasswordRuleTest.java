package jp.michisuji.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"みなとくの道は一二三四五六", "correct horse", "x9-k2-m4-p7-q1"})
    void 十二文字以上なら使える(String password) {
        assertThat(PasswordRule.objectionTo(password, "a001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "Xx-Admin-2025-xx", "aaaaaaaaaaaaaaaa", "tab\tinside-password"})
    void 短いもの_利用者名を含むもの_繰り返し_制御文字は使えない(String password) {
        assertThat(PasswordRule.objectionTo(password, "admin")).isPresent();
    }

    @Test
    void ハッシュが読まない長さは使えない() {
        assertThat(PasswordRule.objectionTo("あいうえお".repeat(5), "a001")).isPresent();
    }

    @Test
    void 仮のパスワードは決まりに合い_毎回違う() {
        assertThat(PasswordRule.objectionTo(TemporaryPassword.draw(), "admin")).isEmpty();
        assertThat(TemporaryPassword.draw()).isNotEqualTo(TemporaryPassword.draw());
    }
}

package jp.michisuji.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedNumberTest {

    @Test
    void 全角の数字と桁の区切りを読む() {
        assertThat(TypedNumber.whole("１，２３４", 9999)).contains(1234);
        assertThat(TypedNumber.decimal("１２．５", 99))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("12.5"));
    }

    @Test
    void 読めないものと範囲の外は空() {
        assertThat(TypedNumber.whole("-1", 10)).isEmpty();
        assertThat(TypedNumber.whole("11", 10)).isEmpty();
        assertThat(TypedNumber.whole("99999999999", 10)).isEmpty();
        assertThat(TypedNumber.whole(null, 10)).isEmpty();
        assertThat(TypedNumber.decimal("1.234", 10)).isEmpty();
        assertThat(TypedNumber.decimal("十", 10)).isEmpty();
    }
}

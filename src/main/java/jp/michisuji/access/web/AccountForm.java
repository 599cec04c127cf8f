package jp.michisuji.access.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** 利用者を作る欄。 */
record AccountForm(
        @NotNull(message = "入力してください。")
                @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", message = "半角の英数字と . _ - で 64 文字以内にしてください。")
                String username,
        @NotNull(message = "選んでください。") @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", message = "職員を選んでください。")
                String personCode) {

    static AccountForm empty() {
        return new AccountForm("", "");
    }
}

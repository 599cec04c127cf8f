package jp.michisuji.access.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** パスワードの変更の欄。 */
record PasswordForm(
        @NotEmpty(message = "今のパスワードを入力してください。") @Size(max = 200, message = "長すぎます。") String current,
        @NotEmpty(message = "新しいパスワードを入力してください。") @Size(max = 200, message = "長すぎます。") String next,
        @NotEmpty(message = "新しいパスワードをもう一度入力してください。") @Size(max = 200, message = "長すぎます。") String again) {

    static PasswordForm empty() {
        return new PasswordForm("", "", "");
    }

    boolean isRepeatedExactly() {
        return next.equals(again);
    }
}

package jp.michisuji.web;

import java.time.LocalDate;
import jp.michisuji.shared.JapaneseDate;

/**
 * 打たれた期間。絞り込みの「この日から」「この日まで」を打たれたまま持ち、日付として読む。
 *
 * @param from この日から。{@code 2025-09-03} でも令和7年9月3日でもよい
 * @param to この日まで
 */
public record TypedPeriod(String from, String to) {

    /** 誤りのわけ。なければ {@code null}。 */
    public String problem() {
        if (unreadable(from) || unreadable(to)) {
            return "日付は、2025-09-03 か令和7年9月3日のように入力してください。日付では絞り込んでいません。";
        }
        boolean backwards = date(from) != null && date(to) != null && date(from).isAfter(date(to));
        return backwards ? "「から」の日が「まで」の日より後です。日付では絞り込んでいません。" : null;
    }

    /** 誤りがあれば、日付では絞らない。 */
    public LocalDate first() {
        return problem() == null ? date(from) : null;
    }

    public LocalDate last() {
        return problem() == null ? date(to) : null;
    }

    private static boolean unreadable(String typed) {
        return typed != null && !typed.isBlank() && date(typed) == null;
    }

    private static LocalDate date(String typed) {
        return JapaneseDate.parse(typed).orElse(null);
    }
}

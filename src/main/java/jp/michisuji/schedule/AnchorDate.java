package jp.michisuji.schedule;

import java.time.LocalDate;

/**
 * 基準日の値。日が決まっていなければ {@code date} は {@code null} で、その事情を言葉で持つ。
 *
 * @param key 何の日かを言う符号（{@code sitting:12}）。同じ日から数えた仕事を探すために使う
 * @param name 何の日か（「第4回区役所改革検討部会」など）
 * @param undecided 日が決まらない事情（「次回未定」「令和7年11月〜12月の予定」など）
 */
public record AnchorDate(String key, String name, LocalDate date, String undecided) {

    public static AnchorDate on(String key, String name, LocalDate date) {
        return new AnchorDate(key, name, date, null);
    }

    public static AnchorDate undecided(String key, String name, String why) {
        return new AnchorDate(key, name, null, why);
    }

    /** 仮にその日としたとき。 */
    AnchorDate at(LocalDate assumed) {
        return on(key, name, assumed);
    }
}

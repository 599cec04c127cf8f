package jp.michisuji.schedule;

import java.time.LocalDate;

/**
 * 基準日の値。日が決まっていなければ {@code date} は {@code null} で、その事情を言葉で持つ。
 *
 * @param name 何の日か（「第4回区役所改革検討部会」など）
 * @param undecided 日が決まらない事情（「次回未定」「令和7年11月〜12月の予定」など）
 */
public record AnchorDate(String name, LocalDate date, String undecided) {

    public static AnchorDate on(String name, LocalDate date) {
        return new AnchorDate(name, date, null);
    }

    public static AnchorDate undecided(String name, String why) {
        return new AnchorDate(name, null, why);
    }
}

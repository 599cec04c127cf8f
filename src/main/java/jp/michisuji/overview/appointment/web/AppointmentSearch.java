package jp.michisuji.overview.appointment.web;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.appointment.AppointmentFilter;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Choice;

/**
 * 発令の探し方。打たれたままを保つ。
 *
 * @param on この日に就いているもの。{@code 2027-04-01} でも令和9年4月1日でもよい
 */
public record AppointmentSearch(String person, String post, String unit, String on) {

    /** 並んでいない符号では絞らない。文字にならない符号をデータベースへ渡さないためでもある。 */
    AppointmentFilter filter(List<Choice> people, List<Choice> posts, List<Choice> units) {
        return new AppointmentFilter(known(person, people), known(post, posts), known(unit, units), day());
    }

    /** 日付。空欄、またはない日付なら {@code null}。 */
    LocalDate day() {
        return JapaneseDate.parse(on).orElse(null);
    }

    /** 日付の誤り。なければ {@code null}。 */
    public String problem() {
        boolean unreadable = on != null && !on.isBlank() && day() == null;
        return unreadable ? "日付は、2027-04-01 か令和9年4月1日のように入力してください。" : null;
    }

    static String known(String value, List<Choice> choices) {
        return choices.stream()
                .map(Choice::value)
                .filter(one -> one.equals(value))
                .findFirst()
                .orElse(null);
    }
}

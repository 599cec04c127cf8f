package jp.michisuji.organization.appointment;

import java.time.LocalDate;
import java.util.Set;

/**
 * 職の人が替わった。発令の日の初めに、又は今日からの発令を入れたときに、その取引の中で知らされる。
 *
 * @param day the day from which the new holders count; not after today
 * @param postCodes posts that somebody has come to or left on that day
 */
public record HandsChanged(LocalDate day, Set<String> postCodes) {

    public HandsChanged {
        postCodes = Set.copyOf(postCodes);
    }
}

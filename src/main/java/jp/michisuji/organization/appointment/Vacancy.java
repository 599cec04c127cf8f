package jp.michisuji.organization.appointment;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;

/**
 * 空席。その日に就く人のない職と、事務取扱・職務代理だけが受け持つ職。
 *
 * @param lookedAfterBy labels of those who look after it, with the kind
 * @param actingPost the post that stands in, or null
 * @param nextFrom first day of the next holder ordered already, or null
 */
public record Vacancy(
        Post post,
        List<String> lookedAfterBy,
        Post actingPost,
        List<Person> acting,
        int openTasks,
        LocalDate nextFrom) {

    /** True where nobody at all sees the work of the post. */
    public boolean isUnattended() {
        return lookedAfterBy.isEmpty() && acting.isEmpty();
    }
}

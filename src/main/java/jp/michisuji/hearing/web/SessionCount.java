package jp.michisuji.hearing.web;

import jakarta.validation.constraints.Pattern;
import java.text.Normalizer;

/** 回ごとの出席した人数の入力。 */
public class SessionCount {

    private long sessionId;

    @Pattern(regexp = "\\s*[0-9０-９]{0,5}\\s*", message = "出席した人数は0から99999までの数字で入力してください。")
    private String people;

    static SessionCount of(long sessionId) {
        SessionCount count = new SessionCount();
        count.sessionId = sessionId;
        return count;
    }

    /** @return 数えていなければ {@code null} */
    Integer headcount() {
        return people == null || people.isBlank()
                ? null
                : Integer.valueOf(
                        Normalizer.normalize(people, Normalizer.Form.NFKC).strip());
    }

    public long getSessionId() {
        return sessionId;
    }

    public void setSessionId(long sessionId) {
        this.sessionId = sessionId;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }
}

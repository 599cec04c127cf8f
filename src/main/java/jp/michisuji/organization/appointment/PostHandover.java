package jp.michisuji.organization.appointment;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.AppointmentKind;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Receiver;

/**
 * 職の引渡し。ある日を境に、職の仕事を見る人がどう替わるか。
 *
 * @param day first day of those who come
 * @param until who sees the work on the day before
 * @param unplanned who would see it on the day, were nothing changed
 * @param from who sees it on the day by the plan
 * @param openTasks tasks open at the post now: they stay with the post
 * @param released of these, the ones claimed by somebody who no longer holds the post then
 */
public record PostHandover(
        LocalDate day,
        Post post,
        List<Seer> until,
        List<Seer> unplanned,
        List<Seer> from,
        int openTasks,
        int released,
        Cover cover) {

    /** 見る人。 */
    public record Seer(Person person, Receiver.As as, AppointmentKind kind) {

        /** 名札。本務でなければその別を、本人でなければそのわけを添える。 */
        public String label() {
            if (as != Receiver.As.HOLDER) {
                return person.label() + "（" + as.label() + "）";
            }
            return kind == null || kind == AppointmentKind.HONMU
                    ? person.label()
                    : person.label() + "（" + kind.label() + "）";
        }
    }

    /** 職の埋まり方。 */
    public enum Cover {
        HELD(""),
        /** Nobody of its own: a 事務取扱 or a 職務代理 looks after it. */
        LOOKED_AFTER("事務取扱・職務代理だけになります"),
        STOOD_IN("空席になり、代理の職が受け持ちます"),
        NOBODY("空席になり、仕事を見る人がいません"),
        /** Every deputy is a post of the same persons: while they are absent nobody stands in. */
        OWN_DEPUTY("代理の職にも同じ人が就いています。不在のとき代わる人がいません");

        private final String says;

        Cover(String says) {
            this.says = says;
        }

        public String says() {
            return says;
        }

        public boolean isVacant() {
            return this == STOOD_IN || this == NOBODY;
        }
    }

    public boolean vacant() {
        return cover.isVacant();
    }

    /** What must still be true when the plan is carried out; tasks come and go and are left out. */
    String gist() {
        return day + " " + post.code() + " " + labels(from) + " " + cover;
    }

    private static List<String> labels(List<Seer> people) {
        return people.stream()
                .map(one -> one.person().code() + one.as() + one.kind())
                .toList();
    }
}

package jp.michisuji.reminder;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * メールの受け取り方。一人の職員が、督促をいつ受け取るかの選び。期限を過ぎた仕事の督促は止められない。
 *
 * @param digestAt one of {@link #DIGEST_TIMES}
 * @param additionalLeads 開庁日 before a deadline, 1 to 30, besides those of the policy; the largest first
 */
public record ReminderChoices(LocalTime digestAt, List<Integer> additionalLeads, Immediate immediate) {

    public static final int LONGEST_LEAD = 30;

    /** 選べる時刻。7時から18時までの30分ごと。 */
    public static final List<LocalTime> DIGEST_TIMES = IntStream.rangeClosed(14, 36)
            .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(half * 30L))
            .toList();

    private static final ReminderChoices STANDARD =
            new ReminderChoices(LocalTime.of(8, 30), List.of(), Immediate.WHEN_DUE_SOON);

    public ReminderChoices {
        additionalLeads = inOrder(additionalLeads);
        if (!DIGEST_TIMES.contains(digestAt)) {
            throw new IllegalArgumentException("選べない時刻です: " + digestAt);
        }
        if (additionalLeads.stream().anyMatch(days -> days < 1 || days > LONGEST_LEAD)) {
            throw new IllegalArgumentException("選べない開庁日数です: " + additionalLeads);
        }
    }

    /** What holds for whoever has chosen nothing. */
    public static ReminderChoices standard() {
        return STANDARD;
    }

    private static List<Integer> inOrder(Collection<Integer> leads) {
        Stream<Integer> distinct = leads.stream().distinct();
        return distinct.sorted(Comparator.reverseOrder()).toList();
    }

    /** 届いたときの知らせ。仕事が届いたときに、まとめを待たずに知らせるか。 */
    public enum Immediate {
        ALWAYS("届いたらすぐ"),
        WHEN_DUE_SOON("期限が3開庁日以内のときだけすぐ"),
        NEVER("すぐには受け取らない");

        /** 開庁日 to the deadline within which {@link #WHEN_DUE_SOON} tells at once. */
        public static final int SOON = 3;

        private final String label;

        Immediate(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** @param openDaysLeft 開庁日 to the deadline, negative once it has passed, or null where there is none */
        public boolean tellsAtOnce(Integer openDaysLeft) {
            return switch (this) {
                case ALWAYS -> true;
                case WHEN_DUE_SOON -> openDaysLeft != null && openDaysLeft <= SOON;
                case NEVER -> false;
            };
        }
    }
}

package jp.michisuji.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Receiver;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** まとめの文。見出しごとに、何を・いつまでに・なぜその日か・どこで、を一件ずつ言う。 */
@Component
class DigestText {

    /** 一通に載せる件数。残りは受付箱へ案内する。 */
    static final int MOST = 50;

    private static final int LONGEST_LINE = 300;

    private final MailSettings settings;
    private final Organization organization;

    DigestText(MailSettings settings, Organization organization) {
        this.settings = settings;
        this.organization = organization;
    }

    /** @param words by the id of the task; of the first {@link #MOST} lines, the others are not shown */
    Letter letter(Digest digest, DigestDay day, Map<String, DigestWords> words, Instant leaves) {
        String subject = subject(digest.lines(), day.today());
        return Letter.to(digest.person(), Mail.Kind.DIGEST, "digest", subject, body(digest, day, words))
                .notBefore(leaves);
    }

    private static String subject(List<DigestLine> lines, LocalDate today) {
        Map<DigestSection, Long> counts =
                lines.stream().collect(Collectors.groupingBy(DigestLine::section, Collectors.counting()));
        String words = Arrays.stream(DigestSection.values())
                .filter(counts::containsKey)
                .map(section -> section.label() + counts.get(section) + "件")
                .collect(Collectors.joining("・"));
        return "【道筋】" + words + "（" + JapaneseDate.formatShort(today) + "のまとめ）";
    }

    private String body(Digest digest, DigestDay day, Map<String, DigestWords> words) {
        StringBuilder text = new StringBuilder(JapaneseDate.format(day.today())).append("のまとめです。\n");
        DigestSection section = null;
        for (DigestLine line : digest.first(MOST)) {
            if (line.section() != section) {
                section = line.section();
                text.append("\n■ ").append(section.label()).append('\n');
            }
            text.append(paragraph(line, words.get(line.taskId()), day));
        }
        int more = digest.lines().size() - MOST;
        if (more > 0) {
            text.append("\nほか").append(more).append("件は、受付箱をご覧ください。\n");
        }
        return text.append("\n受付箱\n  ")
                .append(settings.baseUrl())
                .append("/tasks\n\n──\nこのメールは、道筋が開庁日に一日一通だけ自動で送ります。返信はできません。\n受け取り方を変える: ")
                .append(settings.baseUrl())
                .append("/settings/reminders\n")
                .toString();
    }

    private String paragraph(DigestLine line, DigestWords words, DigestDay day) {
        String body = words.body() == null ? "" : "（" + words.body() + "）";
        return "・" + one(words.step() + "：" + words.titleTo(line.part().to()) + body) + "\n"
                + "    期限：" + one(deadline(line.dueOn(), words, day)) + "\n"
                + change(line)
                + note(line)
                + "    " + settings.baseUrl() + "/tasks/" + line.taskId() + "\n";
    }

    private static String deadline(LocalDate dueOn, DigestWords words, DigestDay day) {
        String reason = words.dueReason() == null ? "" : " — " + words.dueReason();
        if (dueOn == null) {
            return "未定" + reason;
        }
        return JapaneseDate.format(dueOn) + "　" + left(day.daysLeft(dueOn)) + reason;
    }

    static String left(int days) {
        return days < 0 ? -days + "開庁日超過" : days == 0 ? "今日まで" : "あと" + days + "開庁日";
    }

    private static String change(DigestLine line) {
        DigestChange change = line.change();
        return change == null
                ? ""
                : "    変更：" + day(change.before()) + " → " + day(change.after()) + "（" + one(change.reason()) + "）\n";
    }

    private static String day(LocalDate date) {
        return date == null ? "未定" : JapaneseDate.format(date);
    }

    /** 本人の仕事でなければ、誰の仕事がなぜ届くかを言う。 */
    private String note(DigestLine line) {
        DigestPart part = line.part();
        String post = organization.findPost(line.postCode()).map(Post::name).orElse(line.postCode());
        if (part.to() != ReminderPolicy.To.HOLDER) {
            return "    持つ職：" + post + "（" + part.to().label() + "として受け取っています）\n";
        }
        return part.as() == Receiver.As.DEPUTY ? "    " + post + "の代理として受け取っています\n" : "";
    }

    private static String one(String text) {
        return OneLine.of(text, LONGEST_LINE);
    }
}

package jp.michisuji.reminder;

import java.util.regex.Pattern;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** メールの文。件名は一行、本文は平文で、何を・いつまでに・なぜその日か・どこで、を言う。 */
@Component
class MailText {

    private static final int LONGEST_SUBJECT = 120;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private final MailSettings settings;

    MailText(MailSettings settings) {
        this.settings = settings;
    }

    /** 件名。改行や制御文字は空白にし、見出しを差し込ませない。 */
    String subject(String opening, WorkItem task) {
        String line = "【道筋】" + opening + task.step() + "：" + task.subject().title();
        String clean = BREAKS.matcher(line).replaceAll(" ");
        return clean.codePointCount(0, clean.length()) <= LONGEST_SUBJECT
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }

    String body(String lead, WorkItem task) {
        StringBuilder text = new StringBuilder();
        text.append(lead).append("\n\n");
        line(text, "仕事", task.step());
        line(text, "案件", task.subject().title());
        line(text, "会議体", task.subject().body());
        line(text, "内容", task.subject().detail());
        line(text, "期限", deadline(task.due()));
        text.append("\n開くところ\n  ").append(settings.baseUrl()).append("/tasks/").append(task.taskId());
        text.append("\n\n──\nこのメールは、あなたの職にこの仕事が届いているため、道筋が自動で送っています。返信はできません。\n");
        return text.toString();
    }

    static String deadline(WorkItem.Deadline due) {
        String day = due.date() == null ? "未定" : JapaneseDate.format(due.date());
        return due.reason() == null ? day : day + " — " + due.reason();
    }

    private static void line(StringBuilder text, String label, String value) {
        if (value != null && !value.isBlank()) {
            text.append("  ").append(label).append("：").append(value.strip()).append('\n');
        }
    }
}

package jp.michisuji.reminder;

import jp.michisuji.organization.Person;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** メールの文。件名は一行、本文は平文で、何を・いつまでに・なぜその日か・どこで、を言う。 */
@Component
class MailText {

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_LINE = 1000;

    private final MailSettings settings;

    MailText(MailSettings settings) {
        this.settings = settings;
    }

    Letter letter(Person to, Notice notice, WorkItem task) {
        return Letter.to(to, notice.kind(), notice.keyOf(task), subject(notice, task), body(notice, task))
                .about(task);
    }

    /** 件名。改行や制御文字は空白にし、見出しを差し込ませない。 */
    private static String subject(Notice notice, WorkItem task) {
        String line = "【道筋】" + notice.kind().opening() + task.step() + "："
                + task.subject().title();
        return OneLine.of(line, LONGEST_SUBJECT);
    }

    private String body(Notice notice, WorkItem task) {
        StringBuilder text = new StringBuilder();
        text.append(notice.lead()).append("\n\n");
        line(text, "仕事", task.step());
        line(text, "案件", task.subject().title());
        line(text, "会議体", task.subject().body());
        line(text, "内容", task.subject().detail());
        line(text, "期限", deadline(task.due()));
        text.append("\n次のところを開き、期限までに処理してください。\n  ")
                .append(settings.baseUrl())
                .append("/tasks/")
                .append(task.taskId());
        text.append("\n\n──\nこのメールは、").append(notice.why()).append("、道筋が自動で送りました。返信はできません。\n");
        return text.toString();
    }

    static String deadline(WorkItem.Deadline due) {
        String day = due.date() == null ? "未定" : JapaneseDate.format(due.date());
        return due.reason() == null ? day : day + " — " + due.why();
    }

    /** 人の書いた文が行を増やすと、別の項目に見せかけられる。 */
    private static void line(StringBuilder text, String label, String value) {
        String line = OneLine.of(value, LONGEST_LINE);
        if (!line.isEmpty()) {
            text.append("  ").append(label).append("：").append(line).append('\n');
        }
    }
}

package jp.michisuji.meeting.opinion;

import java.time.LocalDate;
import jp.michisuji.audit.Act;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.shared.JapaneseDate;

/** 意見についての監査の書き方。 */
final class OpinionAct {

    static final String SUBJECT = OpinionBoard.SUBJECT;

    private OpinionAct() {}

    static Act of(Opinion it, String action, String what) {
        return Act.of(action, SUBJECT, String.valueOf(it.id()), "意見・指摘事項 " + it.label() + " " + what)
                .onItem(it.ledTo().itemId());
    }

    static String words(LocalDate date) {
        return date == null ? "" : JapaneseDate.format(date);
    }
}

package jp.michisuji.meeting.inquiry.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.meeting.inquiry.Answer;
import jp.michisuji.meeting.inquiry.Answer.Row;
import jp.michisuji.meeting.inquiry.Answers;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.SectionNames;
import org.springframework.stereotype.Component;

/** 宿題の原文。項目で絞り、求められれば部署名を伏せて、要旨の傍らに並べる。 */
@Component
class Originals {

    /**
     * 原文の一行。
     *
     * @param section 答えた職。伏せるか、印刷がなければ {@code null}
     */
    record Original(String section, String topic, String problem, String solution) {}

    private final Answers answers;
    private final SectionNames names;
    private final InquiryPage page;

    Originals(Answers answers, SectionNames names, InquiryPage page) {
        this.answers = answers;
        this.names = names;
        this.page = page;
    }

    /** 項目。書かれた順に、同じものは一度だけ。 */
    Set<String> topics(Inquiry homework) {
        Set<String> topics = new LinkedHashSet<>();
        of(homework, null, false).stream()
                .map(Original::topic)
                .filter(topic -> topic != null && !topic.isBlank())
                .forEach(topics::add);
        return topics;
    }

    List<Original> of(Inquiry homework, String topic, boolean hidesNames) {
        String wanted = topic == null || topic.isBlank() ? null : topic;
        List<Original> found = new ArrayList<>();
        for (Answer answer : answers.latest(homework.id())) {
            lines(answer).stream()
                    .filter(row -> wanted == null || wanted.equals(row.topic()))
                    .map(row -> original(answer, row))
                    .forEach(found::add);
        }
        return hidesNames ? found.stream().map(this::hidden).toList() : found;
    }

    private static List<Row> lines(Answer answer) {
        boolean free = answer.body() != null;
        return free ? List.of(new Row(null, answer.body(), null)) : answer.rows();
    }

    private Original original(Answer answer, Row row) {
        String section = answer.postCode() == null ? null : page.postName(answer.postCode());
        return new Original(section, row.topic(), row.problem(), row.solution());
    }

    private Original hidden(Original open) {
        return new Original(null, open.topic(), names.hide(open.problem()), names.hide(open.solution()));
    }
}

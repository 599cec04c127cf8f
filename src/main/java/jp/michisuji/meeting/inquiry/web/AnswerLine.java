package jp.michisuji.meeting.inquiry.web;

import java.util.stream.Stream;
import jp.michisuji.meeting.inquiry.Answer.Row;
import jp.michisuji.shared.PlainText;

/** 回答の一行の入力。空の行は無視する。 */
public class AnswerLine {

    @PlainText(max = 100, line = true)
    private String topic;

    @PlainText(max = 4000)
    private String problem;

    @PlainText(max = 4000)
    private String solution;

    static AnswerLine of(Row row) {
        AnswerLine line = new AnswerLine();
        line.topic = row.topic();
        line.problem = row.problem();
        line.solution = row.solution();
        return line;
    }

    public boolean isFilled() {
        return Stream.of(topic, problem, solution).anyMatch(part -> part != null && !part.isBlank());
    }

    boolean topicOnly() {
        return isFilled() && Stream.of(problem, solution).allMatch(part -> part == null || part.isBlank());
    }

    Row row() {
        return new Row(plain(topic), plain(problem), plain(solution));
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getSolution() {
        return solution;
    }

    public void setSolution(String solution) {
        this.solution = solution;
    }
}

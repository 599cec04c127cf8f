package jp.michisuji.meeting.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.meeting.inquiry.Answer.Row;
import jp.michisuji.meeting.inquiry.Answer.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 回答の台帳。版を重ね、前の版は消さない。課がいくつあっても、二つの文で読む。 */
@Repository
public class Answers {

    private static final String LATEST =
            """
            select distinct on (coalesce(post_code, id::text)) * from inquiry_answer where inquiry_id = ?
             order by coalesce(post_code, id::text), version desc""";

    private record Line(long answerId, String topic, String problem, String solution) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 課ごとの、今の回答。 */
    public List<Answer> latest(long inquiryId) {
        return withRows(
                inquiryId, jdbc.sql(LATEST).param(inquiryId).query(Answers::map).list());
    }

    /** その課の回答の版を、新しい順に。 */
    public List<Answer> versions(long inquiryId, String postCode) {
        return withRows(
                inquiryId,
                jdbc.sql("select * from inquiry_answer where inquiry_id = ? and post_code = ? order by version desc")
                        .params(inquiryId, postCode)
                        .query(Answers::map)
                        .list());
    }

    private List<Answer> withRows(long inquiryId, List<Answer> bare) {
        Map<Long, List<Row>> rows = jdbc
                .sql("select r.* from inquiry_answer_row r join inquiry_answer a on a.id = r.answer_id"
                        + " where a.inquiry_id = ? order by r.answer_id, r.position")
                .param(inquiryId)
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::answerId,
                        Collectors.mapping(
                                line -> new Row(line.topic(), line.problem(), line.solution()), Collectors.toList())));
        return bare.stream()
                .map(answer -> with(answer, rows.getOrDefault(answer.id(), List.of())))
                .toList();
    }

    private static Answer with(Answer bare, List<Row> rows) {
        return new Answer(
                bare.id(),
                bare.inquiryId(),
                bare.postCode(),
                bare.version(),
                bare.nothing(),
                bare.body(),
                rows,
                bare.answeredAt(),
                bare.answeredBy());
    }

    private static Answer map(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getLong("id"),
                row.getLong("inquiry_id"),
                row.getString("post_code"),
                row.getInt("version"),
                row.getBoolean("nothing"),
                row.getString("body"),
                List.of(),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                row.getString("answered_by"));
    }

    /** @param postCode 答えた職。出どころの印刷がない原文では {@code null} */
    void add(long inquiryId, String postCode, Written written, String answeredBy) {
        long id = jdbc.sql(
                        """
                        insert into inquiry_answer (inquiry_id, post_code, version, nothing, body, answered_at, answered_by)
                        select :inquiry, :post, coalesce(max(version), 0) + 1, :nothing, :body, :at, :by
                          from inquiry_answer where inquiry_id = :inquiry and post_code = :post returning id""")
                .param("inquiry", inquiryId)
                .param("post", postCode)
                .param("nothing", written.nothing())
                .param("body", written.body())
                .param("at", OffsetDateTime.now(clock))
                .param("by", answeredBy)
                .query(Long.class)
                .single();
        addRows(id, written.rows());
    }

    private void addRows(long answerId, List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(
                            """
                            insert into inquiry_answer_row (answer_id, position, topic, problem, solution)
                            select ?, r.at, r.topic, r.problem, r.solution
                              from unnest(?, ?, ?) with ordinality as r (topic, problem, solution, at)""")
                    .params(answerId, column(rows, Row::topic), column(rows, Row::problem), column(rows, Row::solution))
                    .update();
        }
    }

    private static String[] column(List<Row> rows, java.util.function.Function<Row, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}

package jp.michisuji.meeting.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.meeting.inquiry.Answer.Row;
import org.springframework.stereotype.Component;

/** 宿題の文。会議の資料「宿題の要旨」と「宿題原文まとめ」の本文を、普通の文として組む。 */
@Component
public class HomeworkTexts {

    private static final String NO_TOPIC = "その他";

    private final Answers answers;
    private final HomeworkGists gists;
    private final SectionNames names;

    HomeworkTexts(Answers answers, HomeworkGists gists, SectionNames names) {
        this.answers = answers;
        this.gists = gists;
        this.names = names;
    }

    /** 「宿題」の要旨の本文。 */
    public String gist(Inquiry homework) {
        return "「宿題」の要旨（" + homework.title() + "）\n\n"
                + gists.of(homework.id()).body().strip() + "\n";
    }

    /**
     * 「宿題」原文まとめの本文。課題を先に、解決策を後に、項目ごとにまとめる（第3回部会 参考の形）。
     *
     * @param hidesNames 部署名を伏せるか
     */
    public String originals(Inquiry homework, boolean hidesNames) {
        List<Answer> current = answers.latest(homework.id());
        StringBuilder text = new StringBuilder("「宿題」原文まとめ（" + homework.title() + "）\n");
        part(text, "課題", current, Row::problem);
        part(text, "解決策", current, Row::solution);
        current.stream().map(Answer::body).filter(HomeworkTexts::filled).forEach(body -> text.append("\n・")
                .append(body.strip())
                .append('\n'));
        text.append(hidesNames ? "\n※部署名は伏せています\n" : "");
        return hidesNames ? names.hide(text.toString()) : text.toString();
    }

    private static void part(
            StringBuilder text, String title, List<Answer> current, java.util.function.Function<Row, String> part) {
        Map<String, List<String>> byTopic = current.stream()
                .flatMap(answer -> answer.rows().stream())
                .filter(row -> filled(part.apply(row)))
                .collect(Collectors.groupingBy(
                        row -> filled(row.topic()) ? row.topic().strip() : NO_TOPIC,
                        LinkedHashMap::new,
                        Collectors.mapping(part, Collectors.toCollection(ArrayList::new))));
        if (!byTopic.isEmpty()) {
            text.append('\n').append(title).append('\n');
            byTopic.forEach((topic, lines) -> {
                text.append("\n［").append(topic).append("］\n");
                lines.forEach(line -> text.append("・").append(line.strip()).append('\n'));
            });
        }
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}

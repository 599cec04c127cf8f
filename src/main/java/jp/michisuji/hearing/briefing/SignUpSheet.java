package jp.michisuji.hearing.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Component;

/** 申込みの一覧表。課ごとに、回ごとの人数と計。 */
@Component
public class SignUpSheet {

    /**
     * 一覧表の一行。
     *
     * @param people 回の順の人数。申し込んでいない回は 0
     */
    public record Row(String section, List<Integer> people, int total) {}

    private final BriefingSessions sessions;
    private final SignUps signUps;
    private final Organization organization;

    SignUpSheet(BriefingSessions sessions, SignUps signUps, Organization organization) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.organization = organization;
    }

    /** 申し込んだ課の行を、組織の符号の順に。 */
    public List<Row> rows(long hearingId) {
        List<BriefingSession> columns = sessions.of(hearingId);
        return signUps.of(hearingId).stream()
                .collect(Collectors.groupingBy(SignUp::section, java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> row(each.getKey(), each.getValue(), columns))
                .toList();
    }

    /** 見出しと行。人数は数字のまま。 */
    public List<List<String>> cells(long hearingId) {
        List<List<String>> cells = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("課"));
        sessions.of(hearingId).forEach(session -> header.add(session.inWords() + (session.cancelled() ? "（中止）" : "")));
        header.add("計");
        cells.add(header);
        rows(hearingId).forEach(row -> {
            List<String> line = new ArrayList<>(List.of(row.section()));
            row.people().forEach(people -> line.add(String.valueOf(people)));
            line.add(String.valueOf(row.total()));
            cells.add(line);
        });
        return cells;
    }

    private Row row(String section, List<SignUp> of, List<BriefingSession> columns) {
        Map<Long, SignUp> bySession = of.stream().collect(Collectors.toMap(SignUp::sessionId, Function.identity()));
        List<Integer> people = columns.stream()
                .map(session -> bySession.containsKey(session.id())
                        ? bySession.get(session.id()).people()
                        : 0)
                .toList();
        return new Row(
                organization.unit(section).name(),
                people,
                people.stream().mapToInt(n -> n).sum());
    }
}

package jp.michisuji.transfer.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.michisuji.transfer.DutySection;

/** ファイルの読み方。知っている課・部の名と、人が前に答えた見出しと名の読み方。 */
final class Readings {

    /** 見出しを読まないという答え。 */
    static final String IGNORED = "IGNORED";

    private final Map<String, String> known;
    private final Map<String, String> columns;
    private final Map<String, String> sections;

    /**
     * @param columns 見出しから、欄の名か {@link #IGNORED}
     * @param sections 課・部の名から、{@link SectionAnswer} の書き方
     */
    Readings(List<DutySection> known, Map<String, String> columns, Map<String, String> sections) {
        this.known = known.stream()
                .map(DutySection::name)
                .collect(Collectors.toMap(Words::key, name -> name, (first, second) -> first));
        this.columns = columns;
        this.sections = sections;
    }

    boolean ignores(String header) {
        return IGNORED.equals(columns.get(header));
    }

    /** 人の答えを、決まった見出しより先に見る。 */
    Optional<DutyField> column(String header) {
        String answer = columns.get(header);
        return answer == null ? DutyField.byHeader(header) : DutyField.named(answer);
    }

    /** 知らず、答えもない名は空。 */
    Optional<Named> section(String name) {
        String exact = known.get(Words.key(name));
        return exact == null
                ? Optional.ofNullable(sections.get(name))
                        .flatMap(SectionAnswer::parse)
                        .flatMap(answer -> named(name, answer))
                : Optional.of(new Named(exact, null, null));
    }

    private Optional<Named> named(String name, SectionAnswer answer) {
        if (answer.adds()) {
            return Optional.of(new Named(name, null, answer));
        }
        return Optional.ofNullable(known.get(Words.key(answer.section())))
                .map(section -> new Named(section, answer.way() == SectionAnswer.Way.TEAM ? name : null, null));
    }

    /**
     * 読み取った名。
     *
     * @param team 係の名として読んだなら、その名
     * @param added 新しく加えるなら、その答え
     */
    record Named(String section, String team, SectionAnswer added) {}
}

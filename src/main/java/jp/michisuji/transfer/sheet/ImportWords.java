package jp.michisuji.transfer.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 読み方の覚え。人が答えた、見出しと課・部の名の読み方。次の取込みでも使う。 */
@Repository
public class ImportWords {

    public static final String COLUMN = "COLUMN";
    public static final String SECTION = "SECTION";

    /** 見出しを読まないという答え。 */
    public static final String IGNORED = Readings.IGNORED;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ImportWords(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public List<Word> all() {
        return jdbc.sql("select kind, word, meaning from duty_import_word order by kind, word")
                .query(Word.class)
                .list();
    }

    Map<String, String> meanings(String kind) {
        return all().stream()
                .filter(word -> word.kind().equals(kind))
                .collect(Collectors.toMap(Word::word, Word::meaning));
    }

    @Transactional
    public void remember(List<Word> words, Actor actor) {
        words.forEach(word -> jdbc.sql(
                        """
                        insert into duty_import_word (kind, word, meaning) values (?, ?, ?)
                        on conflict (kind, word) do update set meaning = excluded.meaning""")
                .params(word.kind(), word.word(), word.meaning())
                .update());
        Act act = Act.of("duty.import.words", "duty-import", "words", "業務の取込みの読み方を決めた");
        for (Word word : words) {
            act = act.changed(word.word(), null, word.label());
        }
        audit.record(actor, act);
    }

    @Transactional
    public void forget(String kind, String word, Actor actor) {
        int forgotten = jdbc.sql("delete from duty_import_word where kind = ? and word = ?")
                .params(kind, word)
                .update();
        if (forgotten > 0) {
            audit.record(actor, Act.of("duty.import.words", "duty-import", "words", "業務の取込みの「" + word + "」の読み方を忘れさせた"));
        }
    }

    /** 一つの語の読み方。 */
    public record Word(String kind, String word, String meaning) {

        /** 答えとして成り立つか。 */
        public boolean valid() {
            return switch (kind) {
                case COLUMN ->
                    Readings.IGNORED.equals(meaning) || DutyField.named(meaning).isPresent();
                case SECTION -> SectionAnswer.parse(meaning).isPresent();
                default -> false;
            };
        }

        public String label() {
            return COLUMN.equals(kind)
                    ? DutyField.named(meaning)
                            .map(DutyField::label)
                            .map(label -> "「" + label + "」の列として読む")
                            .orElse("読まない")
                    : SectionAnswer.parse(meaning).map(SectionAnswer::label).orElse(meaning);
        }
    }
}

package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Receiver;
import jp.michisuji.organization.Roster;
import jp.michisuji.organization.RosterForTests;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;
import org.junit.jupiter.api.Test;

/** まとめの組立て。配られた方針で、誰に、いつ、どの見出しで知らせるか。 */
class DigestComposerTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 4);
    private static final OpenDays CALENDAR = new OpenDays(Map.of(), Set.of());
    private static final Person CHIEF = person("kacho");
    private static final Person DEPUTY = person("kakaricho");
    private static final Person DIRECTOR = person("bucho");
    private static final Person LEAD = person("kaikaku-kacho");
    private static final ReminderPolicy POLICY = new ReminderPolicy(DecisionTable.read(packed()));

    private final Map<String, ReminderChoices> choices = new HashMap<>();
    private Set<String> absent = Set.of();
    private LocalDate previous = LocalDate.of(2025, 9, 3);

    private static Person person(String code) {
        return new Person(code, "職員" + code, code + "@test.invalid");
    }

    private static String packed() {
        try {
            return Files.readString(Path.of("bpmn/reminder/reminder-policy.dmn"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Roster roster() {
        Post bucho = new Post("bucho", "部長", "bu", Rank.BUCHO, false, 0);
        return RosterForTests.of(
                TODAY,
                Map.of(
                        "kacho", List.of(CHIEF),
                        "kakaricho", List.of(DEPUTY),
                        "bucho", List.of(DIRECTOR),
                        "kaikaku-kacho", List.of(LEAD)),
                absent,
                Map.of("kacho", List.of("kakaricho")),
                Map.of("kacho", bucho));
    }

    private DigestComposer composer() {
        return new DigestComposer(new DigestDay(TODAY, previous, CALENDAR, roster(), choices, POLICY, "kaikaku-kacho"));
    }

    private static DigestBundle task(LocalDate due) {
        return task(due, null, "userTask_checkPaper");
    }

    private static DigestBundle task(LocalDate due, String assignee, String key) {
        return new DigestBundle("kacho", key, assignee, due, 0, false, List.of("t-" + due));
    }

    private static DigestBundle bundle(LocalDate due, String... taskIds) {
        return new DigestBundle("kacho", "userTask_checkPaper", null, due, 0, false, List.of(taskIds));
    }

    private static LocalDate openDays(int left) {
        return CALENDAR.plus(TODAY, left);
    }

    private List<String> told(DigestComposer composer) {
        return composer.digests().stream()
                .map(digest -> digest.person().code())
                .sorted()
                .toList();
    }

    private Optional<DigestLine> line(DigestComposer composer, Person person) {
        return composer.digests().stream()
                .filter(digest -> digest.person().equals(person))
                .flatMap(digest -> digest.lines().stream())
                .findFirst();
    }

    @Test
    void 十_五_三_一_零開庁日前にだけ持つ人に知らせる() {
        for (int left = 0; left <= 12; left++) {
            DigestComposer composer = composer();
            composer.due(task(openDays(left)));
            assertThat(told(composer))
                    .as("あと" + left)
                    .isEqualTo(Set.of(0, 1, 3, 5, 10).contains(left) ? List.of("kacho") : List.of());
        }
    }

    @Test
    void 過ぎた仕事は毎開庁日_三日目から上司_五日目から改革担当課長にも知らせる() {
        for (int over = 1; over <= 7; over++) {
            DigestComposer composer = composer();
            composer.due(task(openDays(-over)));
            List<String> expected = over < 3
                    ? List.of("kacho")
                    : over < 5 ? List.of("bucho", "kacho") : List.of("bucho", "kacho", "kaikaku-kacho");
            assertThat(told(composer)).as(over + "開庁日超過").isEqualTo(expected);
            assertThat(line(composer, CHIEF)).hasValueSatisfying(line -> {
                assertThat(line.section()).isEqualTo(DigestSection.OVERDUE);
                assertThat(line.part().tone()).isEqualTo(Tone.URGE);
            });
        }
    }

    @Test
    void 資料の提出が遅れたら_翌開庁日に改革担当課長にも知らせる() {
        DigestComposer composer = composer();
        composer.due(task(openDays(-1), null, "userTask_submitPaper"));
        assertThat(told(composer)).containsExactly("kacho", "kaikaku-kacho");
        assertThat(line(composer, LEAD))
                .hasValueSatisfying(line -> assertThat(line.part().to()).isEqualTo(To.LEAD));
    }

    @Test
    void 止まっていた間に来たはずの知らせは_戻った日に一度だけ届く() {
        previous = LocalDate.of(2025, 8, 25);
        DigestComposer composer = composer();
        composer.due(task(openDays(4)));
        assertThat(line(composer, CHIEF)).as("五開庁日前を止まっていた間に過ぎた").isPresent();
        DigestComposer quiet = composer();
        quiet.due(task(openDays(20)));
        assertThat(told(quiet)).isEmpty();
    }

    @Test
    void 人が加えた日にも知らせる() {
        choices.put("kacho", new ReminderChoices(LocalTime.of(8, 30), List.of(7), ReminderChoices.Immediate.NEVER));
        DigestComposer composer = composer();
        composer.due(task(openDays(7)));
        assertThat(line(composer, CHIEF))
                .hasValueSatisfying(line -> assertThat(line.section()).isEqualTo(DigestSection.SOON));
    }

    @Test
    void 引き受けた人がいれば_その人だけに知らせる() {
        DigestComposer composer = composer();
        composer.due(task(openDays(1), "kacho", "userTask_checkPaper"));
        assertThat(told(composer)).containsExactly("kacho");
    }

    @Test
    void 不在の間は代理に知らせ_不在の本人に送らなかったことを残す() {
        absent = Set.of("kacho");
        DigestComposer composer = composer();
        composer.due(task(openDays(1)));
        assertThat(line(composer, DEPUTY))
                .hasValueSatisfying(line -> assertThat(line.part().as()).isEqualTo(Receiver.As.DEPUTY));
        assertThat(composer.skips()).singleElement().satisfies(skip -> {
            assertThat(skip.personCode()).isEqualTo("kacho");
            assertThat(skip.reason()).isEqualTo(Skip.Reason.ABSENT);
        });
    }

    @Test
    void 職を離れた人には_引き受けたままでも知らせず_そのことを残す() {
        DigestComposer composer = composer();
        composer.due(task(openDays(1), "moto-kacho", "userTask_checkPaper"));
        assertThat(told(composer)).containsExactly("kacho");
        assertThat(composer.skips()).singleElement().satisfies(skip -> {
            assertThat(skip.personCode()).isEqualTo("moto-kacho");
            assertThat(skip.reason()).isEqualTo(Skip.Reason.NOT_IN_POST);
        });
    }

    @Test
    void 同じ仕事は急ぐ見出しに一度だけ載る() {
        DigestComposer composer = composer();
        DigestBundle task = task(openDays(0));
        composer.fresh(task);
        String taskId = task.taskIds().get(0);
        composer.changed(task, Map.of(taskId, new DigestChange(taskId, null, openDays(0), "日が決まった")));
        composer.due(task);
        assertThat(composer.digests()).singleElement().satisfies(digest -> assertThat(digest.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.section()).isEqualTo(DigestSection.TODAY)));
    }

    @Test
    void 引き継いだ仕事は_新しく就いた人にだけ新着として知らせる() {
        DigestComposer composer = composer();
        composer.inherited(bundle(openDays(9), "a"), Set.of("kakaricho"));
        assertThat(told(composer)).as("前からいる課長には、もう知らせてある").isEmpty();
        composer.inherited(bundle(openDays(9), "a"), Set.of("kacho"));
        assertThat(line(composer, CHIEF)).get().extracting(DigestLine::section).isEqualTo(DigestSection.NEW);
    }

    @Test
    void 束の仕事は一件ずつの行になり_期限と識別子の順に並ぶ() {
        DigestComposer composer = composer();
        composer.due(bundle(openDays(1), "d", "c"));
        composer.due(bundle(openDays(-1), "b"));
        composer.due(bundle(openDays(-2), "e", "a"));
        assertThat(composer.digests()).singleElement().satisfies(digest -> {
            assertThat(digest.lines()).extracting(DigestLine::taskId).containsExactly("a", "e", "b", "c", "d");
            assertThat(digest.first(2)).extracting(DigestLine::taskId).containsExactly("a", "e");
        });
    }

    @Test
    void 動いた仕事の行にだけ変更を添える() {
        DigestComposer composer = composer();
        composer.changed(bundle(openDays(9), "a"), Map.of("a", new DigestChange("a", openDays(3), openDays(9), "議会")));
        composer.fresh(bundle(openDays(9), "b"));
        assertThat(composer.digests().get(0).lines())
                .extracting(DigestLine::section, line -> line.change() == null, DigestLine::reminds)
                .containsExactly(tuple(DigestSection.NEW, true, false), tuple(DigestSection.CHANGED, false, false));
    }

    @Test
    void 止まっていた間に届いた仕事には_届く前の知らせを遡らない() {
        previous = LocalDate.of(2025, 8, 25);
        DigestComposer composer = composer();
        composer.due(
                new DigestBundle("kacho", "userTask_checkPaper", null, openDays(4), 0, true, List.of("まとめのあとに届いた")));
        assertThat(told(composer)).isEmpty();
    }

    @Test
    void 二度動いた期限は_初めの前と終わりの後を並べる() {
        DigestChange first = new DigestChange("t", openDays(1), openDays(5), "会場");
        DigestChange second = new DigestChange("t", openDays(5), openDays(9), "議会");
        assertThat(first.then(second)).isEqualTo(new DigestChange("t", openDays(1), openDays(9), "議会"));
    }

    @Test
    void 知らせることのない人には何も作らない() {
        assertThat(composer().digests()).isEmpty();
    }
}

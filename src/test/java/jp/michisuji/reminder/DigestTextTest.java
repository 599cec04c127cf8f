package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Receiver;
import jp.michisuji.organization.RosterForTests;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;
import org.junit.jupiter.api.Test;

/** まとめの文。急ぐ見出しから五十件までを一件ずつ言い、残りは受付箱へ案内する。 */
class DigestTextTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 4);
    private static final OpenDays CALENDAR = new OpenDays(Map.of(), Set.of());
    private static final Person CHIEF = new Person("kacho", "職員・課長", "kacho@test.invalid");
    private static final Instant LEAVES = Instant.parse("2025-09-03T23:30:00Z");

    private final Map<String, DigestWords> words = new HashMap<>();
    private final Organization organization = mock(Organization.class);

    private DigestBundle bundle(LocalDate due, String... taskIds) {
        List.of(taskIds)
                .forEach(id -> words.put(id, new DigestWords(id, "資料を提出する", "案件" + id, "部会", "部会の5開庁日前", false)));
        return new DigestBundle("kumin-kacho", "userTask_submitPaper", null, due, 0, false, List.of(taskIds));
    }

    private static String[] ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("%02d"::formatted).toArray(String[]::new);
    }

    private static DigestPart holders(DigestSection section, DigestBundle bundle) {
        return new DigestPart(section, bundle, Receiver.As.HOLDER, To.HOLDER, Tone.ASK, Map.of());
    }

    private Letter letter(DigestPart... parts) {
        when(organization.findPost("kumin-kacho"))
                .thenReturn(Optional.of(new Post("kumin-kacho", "芝・区民課長", "kumin", Rank.KACHO, false, 0)));
        DigestDay day = new DigestDay(
                TODAY,
                null,
                CALENDAR,
                RosterForTests.of(TODAY, Map.of(), Set.of(), Map.of(), Map.of()),
                Map.of(),
                null,
                "lead");
        return new DigestText(Letters.SETTINGS, organization)
                .letter(Digest.of(CHIEF, List.of(parts)), day, words, LEAVES);
    }

    private String note(Receiver.As as, To to) {
        DigestBundle late = bundle(CALENDAR.plus(TODAY, -3), "1");
        return letter(new DigestPart(DigestSection.OVERDUE, late, as, to, Tone.URGE, Map.of()))
                .body();
    }

    @Test
    void 六十件のうち五十件を載せ_残りは受付箱へ案内する() {
        Letter letter = letter(holders(DigestSection.TODAY, bundle(TODAY, ids(60))));
        assertThat(letter.subject()).isEqualTo("【道筋】本日60件（9月4日（木）のまとめ）");
        assertThat(letter.body().lines().filter(line -> line.startsWith("・")))
                .hasSize(DigestText.MOST)
                .first()
                .isEqualTo("・資料を提出する：案件01（部会）");
        assertThat(letter.body())
                .containsSubsequence("案件50（部会）", "\nほか10件は、受付箱をご覧ください。\n", "http://road.test.invalid/tasks\n")
                .doesNotContain("案件51");
    }

    @Test
    void 載せない仕事の文は要らない() {
        DigestBundle bundle = bundle(TODAY, ids(60));
        words.keySet().removeIf(id -> id.compareTo("50") > 0);
        assertThat(letter(holders(DigestSection.TODAY, bundle)).body()).contains("ほか10件は");
    }

    @Test
    void 五十件ちょうどなら_ほかとは言わない() {
        assertThat(letter(holders(DigestSection.TODAY, bundle(TODAY, ids(50)))).body())
                .doesNotContain("ほか");
    }

    @Test
    void 急ぐ見出しから_期限の順に並び_同じ見出しは一度だけ言う() {
        LocalDate late = CALENDAR.plus(TODAY, -2);
        LocalDate later = CALENDAR.plus(TODAY, -1);
        DigestBundle moved = bundle(CALENDAR.plus(TODAY, 8), "f");
        DigestChange change = new DigestChange("f", TODAY, moved.dueOn(), "会場の都合");
        Letter letter = letter(
                new DigestPart(DigestSection.CHANGED, moved, Receiver.As.HOLDER, To.HOLDER, null, Map.of("f", change)),
                new DigestPart(DigestSection.NEW, bundle(null, "e"), Receiver.As.HOLDER, To.HOLDER, null, Map.of()),
                holders(DigestSection.SOON, bundle(CALENDAR.plus(TODAY, 1), "d")),
                holders(DigestSection.TODAY, bundle(TODAY, "c")),
                holders(DigestSection.OVERDUE, bundle(later, "b")),
                holders(DigestSection.OVERDUE, bundle(late, "a")));
        assertThat(letter.subject()).isEqualTo("【道筋】期限超過2件・本日1件・まもなく1件・新着1件・変更1件（9月4日（木）のまとめ）");
        assertThat(letter.body())
                .containsSubsequence(
                        "■ 期限超過",
                        "案件a",
                        "2開庁日超過 — 部会の5開庁日前",
                        "案件b",
                        "1開庁日超過",
                        "■ 本日",
                        "案件c",
                        "今日まで",
                        "■ まもなく",
                        "案件d",
                        "あと1開庁日",
                        "■ 新着",
                        "案件e",
                        "期限：未定",
                        "■ 変更",
                        "案件f",
                        "（会場の都合）")
                .containsOnlyOnce("■ 期限超過");
    }

    @Test
    void 代理と上司と改革担当課長には_誰の仕事がなぜ届くかを言う() {
        assertThat(note(Receiver.As.HOLDER, To.HOLDER)).doesNotContain("受け取っています", "持つ職");
        assertThat(note(Receiver.As.DEPUTY, To.HOLDER)).contains("    芝・区民課長の代理として受け取っています\n");
        assertThat(note(Receiver.As.HOLDER, To.SUPERIOR)).contains("    持つ職：芝・区民課長（上司として受け取っています）\n");
        assertThat(note(Receiver.As.DEPUTY, To.LEAD)).contains("    持つ職：芝・区民課長（改革担当課長として受け取っています）\n");
    }
}

package jp.michisuji.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.TestDatabase;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.RefusedInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 番号と版の競り合い。二人が同時に触れても、番号は重ならず、決定の版は動かない。 */
class PaperDeskDatabaseTest {

    private static final int 人数 = 8;
    private static final Clock 時計 = Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final Actor 事務局 = new Actor("a001", "職員A001", "kaikaku", "区役所改革担当");

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private PaperShelf shelf;
    private PaperPlaces places;
    private RoadPapers road;
    private PaperDesk desk;
    private long sitting;
    private long deliberation;

    @BeforeEach
    void 会議と審議を一つ置く() {
        shelf = new PaperShelf(db.jdbc());
        places = new PaperPlaces(db.jdbc());
        PaperLedger ledger = new PaperLedger(db.jdbc(), 時計);
        Documents documents = mock(Documents.class);
        desk = new PaperDesk(shelf, places, ledger, new PaperRules(shelf), documents, mock(AuditLog.class));
        road = new RoadPapers(db.jdbc(), shelf, places, ledger, documents);
        db.jdbc()
                .sql(
                        "insert into body (code, name, secretariat_post) values ('B', '試験の会', 'kaikaku') on conflict do nothing")
                .update();
        sitting = sitting();
        deliberation = db.jdbc()
                .sql(
                        "insert into deliberation (item_id, stage, body_code, sitting_id) values (1, 'BUKAI', 'B', ?) returning id")
                .param(sitting)
                .query(Long.class)
                .single();
    }

    @Test
    void 同時に加えても_番号は重ならない() throws Exception {
        List<String> labels = atOnce(() -> desk.add(paper(null), 事務局).label());

        assertThat(labels).containsExactlyInAnyOrder("資料1", "資料2", "資料3", "資料4", "資料5", "資料6", "資料7", "資料8");
    }

    @Test
    void 同じ番号を同時に付けても_一人だけが付けられる() throws Exception {
        List<String> outcomes = atOnce(() -> {
            try {
                return desk.add(paper(new PaperLabel("参考")), 事務局).label();
            } catch (RefusedInputException taken) {
                return taken.field();
            }
        });

        assertThat(outcomes).containsOnlyOnce("参考").filteredOn("label"::equals).hasSize(人数 - 1);
    }

    @Test
    void 同じ資料を同時に差し替えても_版は一つだけ増える() throws Exception {
        ShelvedPaper paper = db.inTransaction(() -> desk.add(paper(null), 事務局));

        List<String> outcomes = atOnce(() -> {
            try {
                return "第" + desk.replace(paper.id(), 0, "直し", null, 事務局).version() + "版";
            } catch (ConflictException later) {
                return "後";
            }
        });

        assertThat(outcomes).containsOnlyOnce("第2版").filteredOn("後"::equals).hasSize(人数 - 1);
        assertThat(shelf.versions(paper.id())).hasSize(2);
    }

    @Test
    void 結果の記録と差し替えが重なっても_決めた版は残った版と食い違わない() throws Exception {
        ShelvedPaper paper = db.inTransaction(() -> desk.add(paper(null), 事務局));
        List<Supplier<String>> both = List.of(() -> decide("APPROVED"), () -> {
            try {
                desk.replace(paper.id(), 0, "直し", null, 事務局);
                return "差し替えた";
            } catch (ConflictException decided) {
                return "断られた";
            }
        });

        String replaced = together(both).get(1);

        int fixed = shelf.decidedAt(sitting).get(0).number();
        assertThat(fixed).isEqualTo(replaced.equals("差し替えた") ? 2 : 1);
        assertThat(shelf.find(paper.id()).orElseThrow().version()).isEqualTo(fixed);
    }

    @Test
    void 決定に使われた資料は_差し替えも直しも削除もできない() {
        ShelvedPaper paper = db.inTransaction(() -> desk.add(paper(null), 事務局));
        db.inTransaction(() -> decide("APPROVED"));

        assertThatThrownBy(() -> db.inTransaction(() -> desk.replace(paper.id(), 0, null, null, 事務局)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("この会議の決定に使われました");
        assertThatThrownBy(() ->
                        db.inTransaction(() -> desk.revise(paper.id(), 0, new PaperLabel("資料9"), "改題", null, 事務局)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> db.inTransaction(() -> desk.remove(paper.id(), 0, "誤り", 事務局)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("削除できません");
    }

    @Test
    void 道筋で出し直せば次の版になり_別の題名なら次の番号の資料になる() {
        submit("執務場所の整理", null);
        submit("執務場所の整理", "直し");
        submit("工程の案", null);

        assertThat(shelf.of(sitting))
                .extracting(ShelvedPaper::label, ShelvedPaper::title, ShelvedPaper::version)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("資料1", "執務場所の整理", 2),
                        org.assertj.core.groups.Tuple.tuple("資料2", "工程の案", 1));
    }

    @Test
    void 継続審議で次の会議へ移ると空いた番号が付き_元の会議では決めたときの番号と版が残る() {
        submit("執務場所の整理", null);
        db.inTransaction(() -> decide("CONTINUED"));
        long next = sitting();
        db.inTransaction(() -> desk.add(new NewPaper(next, null, null, "進捗状況表", null, null), 事務局));

        db.inTransaction(() -> places.place(deliberation, next));
        db.inTransaction(() -> road.submit(deliberation, next, "執務場所の整理", "直し", null, 事務局));

        assertThat(shelf.of(sitting)).isEmpty();
        assertThat(shelf.decidedAt(sitting)).singleElement().satisfies(used -> {
            assertThat(used.label()).isEqualTo("資料1");
            assertThat(used.number()).isEqualTo(1);
        });
        assertThat(shelf.of(next)).last().satisfies(moved -> {
            assertThat(moved.label()).isEqualTo("資料2");
            assertThat(moved.version()).isEqualTo(2);
            assertThat(moved.decided()).isFalse();
            assertThat(moved.everDecided()).isTrue();
        });
        long moved = shelf.of(next).get(1).id();
        int revision = shelf.of(next).get(1).revision();
        assertThatThrownBy(() -> db.inTransaction(() -> desk.remove(moved, revision, "誤り", 事務局)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void 削除した資料は並びから外れ_わけとともに残り_番号は空く() {
        ShelvedPaper paper = db.inTransaction(() -> desk.add(paper(null), 事務局));

        db.inTransaction(() -> desk.remove(paper.id(), 0, "取り違え", 事務局));

        assertThat(shelf.of(sitting)).isEmpty();
        assertThat(shelf.removedFrom(sitting)).singleElement().satisfies(removed -> {
            assertThat(removed.removedReason()).isEqualTo("取り違え");
            assertThat(removed.removedBy()).isEqualTo("区役所改革担当 職員A001");
        });
        assertThat(db.inTransaction(() -> desk.add(paper(null), 事務局)).label()).isEqualTo("資料1");
    }

    @Test
    void 選んだ資料の次に並べ直す() {
        ShelvedPaper first = db.inTransaction(() -> desk.add(paper(null), 事務局));
        ShelvedPaper second = db.inTransaction(() -> desk.add(paper(null), 事務局));
        db.inTransaction(() -> desk.add(paper(null), 事務局));

        db.inTransaction(() -> desk.revise(first.id(), 0, new PaperLabel("資料1-2"), "改題", second.id(), 事務局));

        assertThat(shelf.of(sitting)).extracting(ShelvedPaper::label).containsExactly("資料2", "資料1-2", "資料3");
        db.inTransaction(() -> desk.revise(first.id(), 1, new PaperLabel("資料1-2"), "改題", null, 事務局));
        assertThat(shelf.of(sitting)).extracting(ShelvedPaper::label).containsExactly("資料1-2", "資料2", "資料3");
    }

    private void submit(String title, String note) {
        db.inTransaction(() -> road.submit(deliberation, sitting, title, note, null, 事務局));
    }

    private String decide(String result) {
        places.hold(sitting);
        long verdict = db.jdbc()
                .sql("insert into verdict (deliberation_id, sitting_id, result, recorded_at, recorded_by)"
                        + " values (?, ?, ?, now(), '試験') returning id")
                .params(deliberation, sitting, result)
                .query(Long.class)
                .single();
        places.fix(verdict, deliberation, sitting);
        return result;
    }

    private NewPaper paper(PaperLabel label) {
        return new NewPaper(sitting, null, label, "進捗状況表", null, null);
    }

    private long sitting() {
        return db.jdbc()
                .sql(
                        "insert into sitting (body_code, name, precision, state) values ('B', '試験の会', 'UNKNOWN', 'PLANNED')"
                                + " returning id")
                .query(Long.class)
                .single();
    }

    private static <T> List<T> atOnce(Supplier<T> act) throws Exception {
        List<Supplier<T>> acts = new ArrayList<>();
        for (int one = 0; one < 人数; one++) {
            acts.add(act);
        }
        return together(acts);
    }

    private static <T> List<T> together(List<Supplier<T>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CountDownLatch start = new CountDownLatch(acts.size());
        try {
            List<Future<T>> running = acts.stream()
                    .map(act -> people.submit(() -> {
                        start.countDown();
                        start.await();
                        return db.inTransaction(act);
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}

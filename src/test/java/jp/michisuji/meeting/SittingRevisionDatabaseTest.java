package jp.michisuji.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 開催の手直しの台帳。同じ回を二人に渡さず、先に変えた人の変更を消さない。 */
@ApplicationTest
class SittingRevisionDatabaseTest {

    private static final String BODY = "KAISU";
    private static final LocalDate DAY = LocalDate.of(2034, 4, 3);

    @Autowired
    private Office office;

    @Autowired
    private Bodies bodies;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private Sittings sittings;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private SittingCancellation cancellation;

    @Autowired
    private SittingRevision revision;

    @Autowired
    private AuditLog audit;

    private int planned;

    @BeforeEach
    void 会議体を載せる() {
        office.open();
        if (bodies.all().stream().noneMatch(body -> body.code().equals(BODY))) {
            registry.body(new Body(BODY, "回を数える会議", "kaikaku", null, 900));
        }
    }

    @Test
    void 直すと版が上がり_変わった欄だけが記録に残る() {
        long sitting = plan("直す会", null);

        revision.revise(sitting, details("第1回", "15:15", "庁議室"), 0, Actor.system());
        revision.revise(sitting, details("第1回", "15:15", "別館"), 1, Actor.system());

        assertThat(sittings.get(sitting)).satisfies(now -> {
            assertThat(now.title()).isEqualTo("第1回直す会");
            assertThat(now.startTime()).isEqualTo("15:15");
            assertThat(now.place()).isEqualTo("別館");
            assertThat(now.version()).isEqualTo(2);
        });
        assertThat(revisions(sitting))
                .flatExtracting(AuditEntry::changes)
                .containsExactlyInAnyOrder(
                        new AuditEntry.Change("回", "", "第1回"),
                        new AuditEntry.Change("時刻", "", "15:15から"),
                        new AuditEntry.Change("場所", "", "庁議室"),
                        new AuditEntry.Change("場所", "庁議室", "別館"));
    }

    @Test
    void 同じ内容で直しても_版も記録も増えない() {
        long sitting = plan("変わらない会", "第1回");

        revision.revise(sitting, details("1", null, ""), 0, Actor.system());

        assertThat(sittings.get(sitting).version()).isZero();
        assertThat(revisions(sitting)).isEmpty();
    }

    @Test
    void 先に変えた人がいれば_後の人の手直しは何も変えない() {
        long sitting = plan("競う会", null);
        planning.redate(sitting, DAY.plusDays(40), "都合", 0, Actor.system());

        assertThatThrownBy(() -> revision.revise(sitting, details("第1回", null, "別館"), 0, Actor.system()))
                .isInstanceOf(ConflictException.class);

        assertThat(sittings.get(sitting).place()).isNull();
        assertThat(revisions(sitting)).isEmpty();
    }

    @Test
    void 中止した会議は直せず_その回は別の会議に使える() {
        long first = plan("譲る会", "第1回");
        long second = plan("譲る会", null);
        assertThatThrownBy(() -> revision.revise(second, details("第１回", null, null), 0, Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("第1回譲る会");

        cancellation.cancel(first, "議題がない", 0, Actor.system());
        revision.revise(second, details("第1回", null, null), 0, Actor.system());

        assertThat(sittings.get(second).number()).isEqualTo("第1回");
        assertThatThrownBy(() -> revision.revise(first, details("第2回", null, null), 1, Actor.system()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void 同じ回を同時に付けても_一人だけが付けられる() throws Exception {
        long[] rivals = {plan("同時の会", null), plan("同時の会", null), plan("同時の会", null)};

        assertThat(together(IntStream.range(0, rivals.length)
                        .<Callable<Boolean>>mapToObj(at -> () -> takes(rivals[at]))
                        .toList()))
                .containsOnlyOnce(true);

        assertThat(sittings.of(BODY))
                .filteredOn(it -> it.title().equals("第9回同時の会"))
                .hasSize(1);
    }

    @Test
    void 同じ回の会議を同時に予定しても_一つだけができる() throws Exception {
        assertThat(together(IntStream.range(0, 3)
                        .<Callable<Boolean>>mapToObj(at -> () -> succeeds(() -> plan("同時に予定する会", "第7回")))
                        .toList()))
                .containsOnlyOnce(true);

        assertThat(sittings.of(BODY))
                .filteredOn(it -> it.title().equals("第7回同時に予定する会"))
                .hasSize(1);
    }

    private boolean takes(long sitting) {
        return succeeds(() -> revision.revise(sitting, details("第9回", null, null), 0, Actor.system()));
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ConflictException late) {
            return false;
        }
    }

    private static List<Boolean> together(List<Callable<Boolean>> works) throws Exception {
        CountDownLatch start = new CountDownLatch(works.size());
        ExecutorService people = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<Boolean>> ends = people.invokeAll(works.stream()
                    .<Callable<Boolean>>map(work -> () -> {
                        start.countDown();
                        start.await();
                        return work.call();
                    })
                    .toList());
            return ends.stream().map(SittingRevisionDatabaseTest::answer).toList();
        } finally {
            people.shutdown();
        }
    }

    private static Boolean answer(Future<Boolean> end) {
        try {
            return end.get();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<AuditEntry> revisions(long sitting) {
        return audit.ofSubject("sitting", String.valueOf(sitting)).stream()
                .filter(act -> act.action().equals("sitting.revise"))
                .toList();
    }

    private static SittingDetails details(String number, String start, String place) {
        return new SittingDetails(number, start, null, place);
    }

    private long plan(String name, String number) {
        return planning.plan(Sitting.planned(BODY, name, number, DAY.plusDays(planned++)), Actor.system())
                .id();
    }
}

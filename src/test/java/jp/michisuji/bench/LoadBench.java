package jp.michisuji.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.TestServer;
import jp.michisuji.testing.Visitor;
import jp.michisuji.testing.Visitor.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * 仕事の多いときの速さ。開いた仕事の少ないデータベースと多いデータベースを、同じ応用で代わる代わるに測る。
 *
 * <p>代わる代わるに測るので、温まり方や他の負荷は両方に等しく効く。比だけを目標に当てる。
 */
@Measured
@Import({Office.class, LoadBench.Watch.class})
class LoadBench {

    private static final int POSTS = 500;
    private static final String READER = "bench-reader";
    private static final String WORKER = "bench-worker";
    private static final String WORKED_POST = "bench-400";
    private static final int WARM_UP = 60;
    private static final int STARTS = 20;

    private static final Map<String, Samples> SERVED = new ConcurrentHashMap<>();

    /** 開いた仕事の数の違う、一つのデータベースとその測った値。 */
    private static final class Size {
        final int count;
        final HikariDataSource pool;
        final Visitor reader;
        final Visitor worker;
        final Deque<String> tasks = new ArrayDeque<>();
        final Samples inbox = new Samples();
        final Samples empty = new Samples();
        final Samples completions = new Samples();

        Size(int count, HikariDataSource pool, List<URI> nodes) {
            this.count = count;
            this.pool = pool;
            this.reader = Visitor.login(nodes, READER, Office.PASSWORD);
            this.worker = Visitor.login(nodes, WORKER, Office.PASSWORD);
        }
    }

    @Autowired
    Office office;

    @Autowired
    OrganizationRegistry registry;

    @Autowired
    AccountRegistry accounts;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimedDatabase database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Value("${spring.datasource.url}")
    String address;

    @LocalServerPort
    int port;

    private final Scale scale = Scale.chosen();
    private long programme;

    @Test
    void 仕事の多いときの速さ() throws Exception {
        prepare();
        start();
        Size few = null;
        Size many = null;
        int real = scale.rounds() * scale.completions() + WARM_UP;
        for (int number = 0; number < real; number++) {
            propose(number);
        }
        long template = propose(real);
        ((HikariDataSource) database.getTargetDataSource()).close();
        String copy = TestServer.copyOf(address);
        many = size(address, scale.many(), template);
        few = size(copy, scale.few(), template);
        complete(many, WARM_UP);
        complete(few, WARM_UP);
        view(many);
        view(few);
        List.of(many, few).forEach(LoadBench::forget);
        for (int round = 0; round < scale.rounds(); round++) {
            for (Size size : round % 2 == 0 ? List.of(few, many) : List.of(many, few)) {
                view(size);
                complete(size, scale.completions());
            }
        }
        report(few, many);
    }

    private void prepare() throws Exception {
        office.open();
        new Ballast(jdbc).posts(POSTS);
        person(READER, "bench-1", "bench-2", "bench-3");
        person(WORKER, WORKED_POST);
        programme = programmes.all().get(0).id();
        Method show = EmptyPage.class.getMethod("show");
        mappings.registerMapping(
                RequestMappingInfo.paths(EmptyPage.PATH)
                        .options(mappings.getBuilderConfiguration())
                        .build(),
                new EmptyPage(),
                show);
    }

    private void person(String code, String... posts) {
        registry.register(new Person(code, code, code + "@test.invalid"));
        for (String post : posts) {
            registry.appoint(code, post, java.time.LocalDate.of(2025, 4, 1), null);
        }
        accounts.create(code, Office.PASSWORD, code, false);
    }

    private long propose(long number) {
        return proposals.propose(
                new Proposals.Draft(
                        programme,
                        "測定の起案 " + number,
                        null,
                        "概要",
                        WORKED_POST,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                new Actor(WORKER, WORKER, WORKED_POST, "測定400課長"));
    }

    /** 起案と、裸のエンジンの始まりを代わる代わるに。 */
    private void start() throws Exception {
        Samples ours = new Samples();
        Samples bare = new Samples();
        try (BareEngine engine = new BareEngine(TestServer.newDatabase())) {
            for (int round = -scale.rounds() * 5; round < scale.rounds() * 8; round++) {
                long first = round * (long) STARTS + 1_000;
                timed(round < 0 ? null : bare, () -> engine.start(first));
                timed(round < 0 ? null : ours, () -> propose(first));
            }
        }
        int counted = STARTS * scale.rounds();
        Map<String, TimedDatabase.Part> parts = new TreeMap<>(database.timed(() -> {
            for (int number = 0; number < counted; number++) {
                propose(number);
            }
        }));
        Figures figures = new Figures("start", "起案（裸のエンジンの始まりと代わる代わるに）");
        figures.note("起案（中央値）", ours.median() * 1000 / STARTS, "ミリ秒");
        figures.note("裸のエンジンの始まり（中央値）", bare.median() * 1000 / STARTS, "ミリ秒");
        figures.atLeast("起案の速さ／裸のエンジンの速さ", bare.median() / ours.median(), 0.6);
        parts.forEach((name, part) -> {
            figures.note("うち SQL: " + name, part.seconds() * 1000 / counted, "ミリ秒");
            figures.note("文の数: " + name, (double) part.statements() / counted, "文");
        });
        figures.write();
    }

    private static void timed(Samples samples, Runnable work) {
        long began = System.nanoTime();
        for (int number = 0; number < STARTS; number++) {
            work.run();
        }
        if (samples != null) {
            samples.add((System.nanoTime() - began) / 1e9);
        }
    }

    private Size size(String url, int count, long template) {
        SingleConnectionDataSource one = new SingleConnectionDataSource(TestServer.asSuperuser(url), true);
        int open = JdbcClient.create(one)
                .sql("select count(*) from work_item where closed_at is null")
                .query(Integer.class)
                .single();
        new Ballast(JdbcClient.create(one)).copy(template, count - open, POSTS);
        one.destroy();
        HikariDataSource pool = TimedDatabase.pool(url);
        database.setTargetDataSource(pool);
        Size size = new Size(count, pool, List.of(URI.create("http://localhost:" + port)));
        size.tasks.addAll(jdbc.sql("select w.task_id from work_item w where w.closed_at is null"
                        + " and w.title like '測定の起案%' and w.item_id <= ? order by w.item_id desc")
                .param(template)
                .query(String.class)
                .list());
        return size;
    }

    private void view(Size size) {
        database.setTargetDataSource(size.pool);
        SERVED.clear();
        for (int number = 0; number < scale.views(); number++) {
            demand(size.reader.get("/tasks"), "測定の案件");
            demand(size.reader.get(EmptyPage.PATH), "空の画面");
        }
        size.inbox.addAll(SERVED.get("/tasks"));
        size.empty.addAll(SERVED.get(EmptyPage.PATH));
    }

    private void inboxParts(Size size, Figures figures) {
        database.setTargetDataSource(size.pool);
        Map<String, TimedDatabase.Part> parts = new TreeMap<>(database.timed(() -> {
            for (int number = 0; number < scale.views(); number++) {
                size.reader.get("/tasks");
            }
        }));
        parts.forEach((name, part) ->
                figures.note("受付箱（" + size.count + " 件）の SQL: " + name, part.seconds() * 1000 / scale.views(), "ミリ秒"));
    }

    private void complete(Size size, int count) {
        database.setTargetDataSource(size.pool);
        for (int number = 0; number < count; number++) {
            String path = "/tasks/" + size.tasks.remove();
            long began = System.nanoTime();
            Page page = size.worker.get(path);
            demand(size.worker.send(page, path, Map.of("sittingId", "", "title", "議題", "kind", "審議")), "303 302");
            size.completions.add((System.nanoTime() - began) / 1e9);
        }
    }

    private static void demand(Page page, String words) {
        boolean found =
                words.contains(String.valueOf(page.status())) || page.body().contains(words);
        if (!found) {
            throw new AssertionError(page.path() + " " + page.status() + "\n" + page.body());
        }
    }

    private static void forget(Size size) {
        size.inbox.clear();
        size.empty.clear();
        size.completions.clear();
    }

    private void report(Size few, Size many) throws Exception {
        Figures figures = new Figures("load", "受付箱と、開いて済ませる（" + POSTS + " の職）");
        for (Size size : List.of(few, many)) {
            String at = "（開いた仕事 " + size.count + " 件）";
            figures.note("受付箱の最初の頁、サーバーの中央値" + at, size.inbox.median() * 1000, "ミリ秒");
            figures.note("空の画面、サーバーの中央値" + at, size.empty.median() * 1000, "ミリ秒");
            figures.atMost("受付箱／空の画面" + at, size.inbox.median() / size.empty.median(), 2.5);
        }
        for (Size size : List.of(few, many)) {
            inboxParts(size, figures);
        }
        figures.atMost("受付箱の伸び", many.inbox.median() / few.inbox.median(), 1.3);
        for (Size size : List.of(few, many)) {
            figures.note("開いて済ませる（" + size.count + " 件）", size.completions.size() / size.completions.total(), "件/秒");
        }
        figures.note("開いて済ませる、中央値（" + few.count + " 件）", few.completions.median() * 1000, "ミリ秒");
        figures.note("開いて済ませる、中央値（" + many.count + " 件）", many.completions.median() * 1000, "ミリ秒");
        figures.atLeast(
                "済ませる速さの比",
                (many.completions.size() / many.completions.total())
                        / (few.completions.size() / few.completions.total()),
                0.8);
        figures.write();
    }

    /** 測るための差し替え。サーバーの中の時間を測り、データベースの口を替えられるようにする。 */
    @TestConfiguration
    static class Watch {

        @Bean
        static BeanPostProcessor databaseUnderMeasure() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof HikariDataSource pool && bean instanceof DataSource
                            ? new TimedDatabase(pool)
                            : bean;
                }
            };
        }

        @Bean
        FilterRegistrationBean<Filter> stopwatch() {
            FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
                long began = System.nanoTime();
                chain.doFilter(request, response);
                SERVED.computeIfAbsent(((HttpServletRequest) request).getRequestURI(), path -> new Samples())
                        .add((System.nanoTime() - began) / 1e9);
            });
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
            return filter;
        }
    }
}

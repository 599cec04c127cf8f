package jp.michisuji.reorganization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 組織改正の試験の区役所。ほかの試験に触れない課を、試験ごとに新しい名で置き、仕事を持たせる。 */
public class Kaisei {

    public static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private static int count;

    private final Office office;
    private final OrganizationRegistry registry;
    private final PostRoles roles;
    private final AccountRegistry accounts;
    private final ReorganizationDesk desk;
    private final ReorganizationDecision decision;
    private final ReorganizationLines lines;
    private final Rehearsing rehearsing;
    private final ProcessRuns runs;
    private final JdbcClient jdbc;

    Kaisei(
            Office office,
            OrganizationRegistry registry,
            PostRoles roles,
            AccountRegistry accounts,
            ReorganizationDesk desk,
            ReorganizationDecision decision,
            ReorganizationLines lines,
            Rehearsing rehearsing,
            ProcessRuns runs,
            JdbcClient jdbc) {
        this.office = office;
        this.registry = registry;
        this.roles = roles;
        this.accounts = accounts;
        this.desk = desk;
        this.decision = decision;
        this.lines = lines;
        this.rehearsing = rehearsing;
        this.runs = runs;
        this.jdbc = jdbc;
    }

    /** 課と課長の職と、就いている職員。職の符号は課の符号に -kacho を付けたもの。 */
    @Transactional
    public String section(String name) {
        office.open();
        String code = "kaisei-" + ++count;
        registry.register(new Unit(code, name + count, null, UnitKind.KA, true, 900));
        String post = code + "-kacho";
        registry.register(new Post(post, name + count + "長", code, Rank.KACHO, true, 900));
        roles.give(post, Set.of(Role.CHIEF));
        registry.register(new Person(post, "職員・" + name + count, post + "@test.invalid"));
        registry.appoint(post, post, LocalDate.of(2025, 4, 1), null);
        accounts.create(post, Office.PASSWORD, post, false);
        return post;
    }

    /** まだない符号。 */
    public String fresh() {
        return "kaisei-" + ++count;
    }

    /** その職が検討を受け持つ要検討事項を、いくつも起こす。仕事がその数だけ届く。 */
    @Transactional
    public List<Long> points(String post, int number) {
        return points(post, number, null);
    }

    /** 期限の日のある要検討事項。 */
    @Transactional
    public List<Long> points(String post, int number, LocalDate due) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(each -> point(post, due))
                .toList();
    }

    private long point(String post, LocalDate due) {
        long id = jdbc.sql(
                        """
                        insert into progress_entry (area, side, open_point, status, owner_post, due_on, position)
                        values ('管理課', '部会外', '改正の試験の検討', '検討中', ?, ?, 900) returning id""")
                .params(post, due)
                .query(Long.class)
                .single();
        String instance = runs.start("open-point", String.valueOf(id), Map.of("pointId", id));
        jdbc.sql("update progress_entry set process_instance_id = ? where id = ?")
                .params(instance, id)
                .update();
        return id;
    }

    /** 起こした要検討事項を、その仕事とともに片付ける。同じ文脈のほかの試験の表や数に混じらないように。 */
    @Transactional
    public void clearPoints() {
        jdbc
                .sql("select process_instance_id from progress_entry where open_point = '改正の試験の検討'")
                .query(String.class)
                .list()
                .stream()
                .filter(runs::running)
                .forEach(instance -> runs.endAlone(instance, "試験の片付け"));
        jdbc.sql("delete from progress_entry where open_point = '改正の試験の検討'").update();
    }

    public long begin(LocalDate day, ReorganizationLine... wanted) {
        Actor lead = office.as("kaikaku-kacho");
        long id = desk.begin("試験の改正" + ++count, day, null, lead);
        for (ReorganizationLine line : wanted) {
            desk.add(id, line, lead);
        }
        office.leave();
        return id;
    }

    public Rehearsal rehearse(long id) {
        return rehearsing.rehearse(lines.of(id));
    }

    /** 予行し、見たものを確定する。 */
    public void confirm(long id) {
        Actor lead = office.as("kaikaku-kacho");
        try {
            desk.rehearsed(id, rehearse(id), lead);
            if (!decision.confirm(id, rehearse(id).fingerprint(), lead)) {
                throw new AssertionError("確定できない");
            }
        } finally {
            office.leave();
        }
    }

    /** その職の人の発令を、その日で終える。 */
    public void leave(String post, LocalDate lastDay) {
        jdbc.sql("update appointment set to_date = ? where post_code = ? and person_code = ?")
                .params(lastDay, post, post)
                .update();
    }

    public static String unitOf(String post) {
        return post.substring(0, post.length() - "-kacho".length());
    }

    public static ReorganizationLine openUnit(String code, String name) {
        return new ReorganizationLine(
                null, LineKind.OPEN, OrganizationPart.UNIT, code, name, null, "KA", null, null, true);
    }

    public static ReorganizationLine openPost(String code, String name, String unit) {
        return new ReorganizationLine(
                null, LineKind.OPEN, OrganizationPart.POST, code, name, unit, "KACHO", null, null, true);
    }

    public static ReorganizationLine rename(OrganizationPart part, String code, String name) {
        return new ReorganizationLine(null, LineKind.RENAME, part, code, name, null, null, null, null, false);
    }

    public static ReorganizationLine move(OrganizationPart part, String code, String above) {
        return new ReorganizationLine(null, LineKind.MOVE, part, code, null, above, null, null, null, false);
    }

    public static ReorganizationLine give(LineKind kind, OrganizationPart part, String code, String successor) {
        return new ReorganizationLine(null, kind, part, code, null, null, null, successor, null, false);
    }

    /** 課とその長を一緒になくし、別の課とその長が継ぐ。 */
    public static ReorganizationLine[] close(LineKind kind, String post, String successor) {
        return new ReorganizationLine[] {
            give(kind, OrganizationPart.UNIT, unitOf(post), unitOf(successor)),
            give(kind, OrganizationPart.POST, post, successor)
        };
    }
}

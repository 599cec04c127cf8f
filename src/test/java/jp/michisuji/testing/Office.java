package jp.michisuji.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.michisuji.access.AccountPrincipal;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.reform.Programme;
import jp.michisuji.reform.Programmes;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** 試験の区役所。試験に要るだけの組織・職・会議体を一度だけ載せ、その職の人として振る舞わせる。 */
public class Office {

    public static final String PASSWORD = "demo";

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final Organization organization;
    private final OrganizationRegistry registry;
    private final PostRoles roles;
    private final AccountRegistry accounts;
    private final MeetingRegistry meetings;
    private final Programmes programmes;
    private final CurrentUser user;

    Office(
            Organization organization,
            OrganizationRegistry registry,
            PostRoles roles,
            AccountRegistry accounts,
            MeetingRegistry meetings,
            Programmes programmes,
            CurrentUser user) {
        this.organization = organization;
        this.registry = registry;
        this.roles = roles;
        this.accounts = accounts;
        this.meetings = meetings;
        this.programmes = programmes;
        this.user = user;
    }

    /** 載せてあれば何もしない。文脈を分け合う試験のどれが先でもよい。 */
    @Transactional
    public void open() {
        if (!programmes.all().isEmpty()) {
            return;
        }
        post("kaikaku-kacho", "区役所改革担当課長", "kaikaku-tanto", Rank.KACHO, Role.LEAD);
        post("kaikaku", "区役所改革担当", "kaikaku-tanto", Rank.TANTO, Role.OFFICE);
        post("shiba-machizukuri-kacho", "芝・まちづくり課長", "shiba-machizukuri", Rank.KACHO, Role.CHIEF);
        post("shiba-machizukuri", "芝・まちづくり課担当", "shiba-machizukuri", Rank.TANTO, Role.STAFF);
        post("jinji-kacho", "人事課長", "jinji-ka", Rank.KACHO, Role.CHIEF);
        post("chogi-jimu", "庁議事務局", "kikaku-ka", Rank.TANTO, Role.SECRETARIAT);
        post("gikai-jimu", "議会事務局", "gikai-jimukyoku", Rank.TANTO, Role.SECRETARIAT);
        post("bucho", "区役所・デジタル改革担当部長", "kaikaku-tanto", Rank.BUCHO, Role.DIRECTOR);
        post("viewer", "閲覧者", "kikaku-ka", Rank.TANTO, Role.VIEWER);
        post("admin", "システム管理者", "kikaku-ka", Rank.TANTO, Role.ADMIN);
        registry.register(new Person("shiba-machizukuri-kacho-2", "職員・代わり", "kawari@test.invalid"));
        registry.appoint("shiba-machizukuri-kacho-2", "shiba-machizukuri-kacho", APRIL, null);
        accounts.create("shiba-machizukuri-kacho-2", PASSWORD, "shiba-machizukuri-kacho-2", false);
        body("BUKAI", "区役所改革検討部会", "kaikaku");
        body("GYOSEI_KEIEI", "行政経営推進委員会", "kaikaku");
        body("KAIKAKU_KAIGI", "区役所改革会議", "kaikaku");
        body("CHOGI", "庁議", "chogi-jimu");
        body("GIKAI", "議会", "gikai-jimu");
        body("BUKAI_GAI", "部会外の打合せ", "kaikaku");
        programmes.add(new Programme(null, "令和9年度に向けた区役所改革の取組", null, null, null, null));
    }

    private void post(String code, String name, String unit, Rank rank, Role role) {
        if (organization.units().stream().noneMatch(known -> known.code().equals(unit))) {
            registry.register(new Unit(unit, unit, null, UnitKind.KA, true, 0));
        }
        registry.register(new Post(code, name, unit, rank, true, 0));
        roles.give(code, Set.of(role));
        registry.register(new Person(code, "職員・" + name, code + "@test.invalid"));
        registry.appoint(code, code, APRIL, null);
        accounts.create(code, PASSWORD, code, false);
    }

    private void body(String code, String name, String secretariat) {
        meetings.body(new Body(code, name, secretariat, null, 0));
    }

    /** 以後、この職の人として振る舞う。 */
    public Actor as(String postCode) {
        var principal = new AccountPrincipal(postCode, postCode);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        return user.actorAs(postCode);
    }

    public void leave() {
        SecurityContextHolder.clearContext();
    }
}

package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.transaction.annotation.Transactional;

/** 試験の移管。出す五つの支所、受ける課、全庁の窓口の職を載せ、業務と移管を作る。 */
public class TransferOffice {

    public static final LocalDate TRANSFER_DAY = LocalDate.of(2027, 4, 1);
    public static final String LEAD = "doboku-kanri-kacho";
    public static final List<String> GIVING = List.of(
            "shiba-machizukuri-kacho",
            "azabu-machizukuri-kacho",
            "akasaka-machizukuri-kacho",
            "takanawa-machizukuri-kacho",
            "shibaura-machizukuri-kacho");

    private static final List<String> DISTRICTS = List.of("芝", "麻布", "赤坂", "高輪", "芝浦港南");

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final Office office;
    private final Organization organization;
    private final OrganizationRegistry registry;
    private final PostRoles roles;
    private final AccountRegistry accounts;
    private final DutySections sections;
    private final Duties duties;
    private final Transfers transfers;
    private final TransferParties parties;
    private final ProcessRuns runs;
    private int made;

    TransferOffice(
            Office office,
            Organization organization,
            OrganizationRegistry registry,
            PostRoles roles,
            AccountRegistry accounts,
            DutySections sections,
            Duties duties,
            Transfers transfers,
            TransferParties parties,
            ProcessRuns runs) {
        this.office = office;
        this.organization = organization;
        this.registry = registry;
        this.roles = roles;
        this.accounts = accounts;
        this.sections = sections;
        this.duties = duties;
        this.transfers = transfers;
        this.parties = parties;
        this.runs = runs;
    }

    /** 載せてあれば何もしない。 */
    @Transactional
    public void open() {
        office.open();
        if (sections.find("土木管理課").isPresent()) {
            return;
        }
        GIVING.forEach(code -> post(code, DISTRICTS.get(GIVING.indexOf(code)) + "・まちづくり課長"));
        post(LEAD, "土木管理課長");
        post("mizu-midori-koen-kacho", "水と緑と公園課長");
        post("zaisei-kacho", "財政課長");
        post("yochi-shisetsu-kacho", "用地・施設担当課長");
        post("yochi-shisetsu-bucho", "用地・施設活用担当部長");
        post("somu-kacho", "総務課長");
        sections.put(new DutySection("まちづくり課", true, GIVING), 10, null);
        sections.put(new DutySection("支所まちづくり課", true, GIVING), 20, null);
        sections.put(new DutySection("土木管理課", false, List.of(LEAD)), 30, null);
        sections.put(new DutySection("水と緑と公園課", false, List.of("mizu-midori-koen-kacho")), 40, null);
    }

    private void post(String code, String name) {
        if (organization.findPost(code).isPresent()) {
            return;
        }
        registry.register(new Unit(code + "-ka", name.replace("課長", "課"), null, UnitKind.KA, true, 0));
        registry.register(new Post(code, name, code + "-ka", Rank.KACHO, true, 0));
        roles.give(code, Set.of(Role.CHIEF));
        registry.register(new Person(code, "職員・" + name, code + "@test.invalid"));
        registry.appoint(code, code, APRIL, null);
        accounts.create(code, Office.PASSWORD, code, false);
    }

    /** 土木管理課へ移す業務。受け手の人数はまだ分けられていない。名は試験ごとに重ならない。 */
    @Transactional
    public long duty(Long itemId) {
        return duty(itemId, Disposition.TRANSFERRED, null);
    }

    /** 受け手の人数まで決まった業務。廃止の業務には、引継ぎ先も移管日もない。 */
    @Transactional
    public long duty(Long itemId, Disposition disposition) {
        return duty(itemId, disposition, BigDecimal.ONE);
    }

    private long duty(Long itemId, Disposition disposition, BigDecimal people) {
        open();
        boolean moves = disposition.moves();
        made++;
        return duties.add(new Duty(
                null,
                itemId,
                "まちづくり課",
                "土木担当",
                "試験に関すること",
                "試験の業務" + made + "-" + System.nanoTime(),
                "1",
                moves ? List.of(new Destination("土木管理課", null, people)) : List.of(),
                disposition,
                moves ? TRANSFER_DAY : null,
                null,
                null,
                made,
                0));
    }

    /** 台帳に載せただけの移管。手続は始めない。 */
    @Transactional
    public long transfer(Long itemId) {
        Duty duty = duties.get(duty(itemId));
        long id = transfers.add(duty, LEAD, duty.transferOn());
        parties.add(id, duty);
        return id;
    }

    /** 一つの図だけを、その移管について始める。 */
    public String start(String processKey, long transferId) {
        return runs.start(processKey, String.valueOf(transferId), Map.of("transferId", transferId));
    }
}

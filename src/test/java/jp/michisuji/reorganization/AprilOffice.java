package jp.michisuji.reorganization;

import static jp.michisuji.reorganization.Kaisei.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;

/**
 * 四月一日の前の区役所。人の替わる六十の職と、なくなる課、一緒になる課、五百の仕事、四十の決裁。
 *
 * <p>維持課長は改正で新しく置かれ、ほかの五十九の職には前からの人がいる。
 */
class AprilOffice {

    /** どの督促の日からも離れた、仕事の期限。 */
    static final LocalDate DUE = LocalDate.of(2027, 5, 31);

    private final Kaisei kaisei;
    private final ApprovalWalk walk;

    final String abolished;
    final String merged;
    final String split;
    final String renamed;
    final String maintenance;
    final List<String> staying;
    final List<Long> chosen;
    final List<Long> points = new ArrayList<>();
    final List<Long> approvals;

    AprilOffice(Kaisei kaisei, ApprovalWalk walk) {
        this.kaisei = kaisei;
        this.walk = walk;
        abolished = kaisei.section("土木課");
        merged = kaisei.section("まちづくり課");
        split = kaisei.section("土木管理課");
        renamed = kaisei.section("地域交通課");
        maintenance = kaisei.fresh() + "-kacho";
        staying = IntStream.range(0, 57).mapToObj(each -> kaisei.section("残る課")).toList();
        chosen = points(split, 10);
        points(split, 40);
        points(renamed, 22);
        points(abolished, 100);
        points(merged, 100);
        staying.forEach(post -> points(post, 4));
        approvals = IntStream.range(0, 40).mapToObj(this::circulated).toList();
    }

    private List<Long> points(String post, int number) {
        List<Long> some = kaisei.points(post, number, DUE);
        points.addAll(some);
        return some;
    }

    /** なくなる課と一緒になる課の合議、残る課の審査、別の残る課の決裁。半ばは合議を終えている。 */
    private long circulated(int number) {
        long id = walk.sent(
                Weight.ORDINARY,
                List.of(
                        ApprovalWalk.stage(1, StageKind.CONCUR, null, abolished, merged),
                        ApprovalWalk.stage(2, StageKind.REVIEW, null, staying.get(number)),
                        ApprovalWalk.stage(3, StageKind.DECIDE, null, staying.get(number + 10))));
        if (number % 2 == 0) {
            walk.approve(id, abolished);
            walk.approve(id, merged);
        }
        return id;
    }

    /** 開いた仕事を持つ職。 */
    List<String> before() {
        return Stream.concat(Stream.of(abolished, merged, split, renamed), staying.stream())
                .toList();
    }

    /** 人の替わる六十の職。 */
    List<String> changing() {
        return Stream.concat(Stream.of(split, renamed, maintenance), staying.stream())
                .toList();
    }

    static String newcomer(String post) {
        return "shin-" + post;
    }

    ReorganizationLine[] reorganization() {
        return Stream.of(
                        Stream.of(
                                Kaisei.openUnit(Kaisei.unitOf(maintenance), "維持課"),
                                Kaisei.openPost(maintenance, "維持課長", Kaisei.unitOf(maintenance)),
                                Kaisei.rename(OrganizationPart.UNIT, Kaisei.unitOf(renamed), "交通政策課"),
                                Kaisei.rename(OrganizationPart.POST, renamed, "交通政策課長"),
                                Kaisei.give(LineKind.SPLIT, OrganizationPart.POST, split, split)),
                        Stream.of(Kaisei.close(LineKind.ABOLISH, abolished, maintenance)),
                        Stream.of(Kaisei.close(LineKind.MERGE, merged, maintenance)))
                .flatMap(lines -> lines)
                .toArray(ReorganizationLine[]::new);
    }

    void hire(OrganizationRegistry registry) {
        changing()
                .forEach(post ->
                        registry.register(new Person(newcomer(post), label(post), newcomer(post) + "@test.invalid")));
    }

    static String label(String post) {
        return "職員・新任" + post;
    }

    /** 人事の作る発令の一覧。前任の終わりは書かれない。 */
    String orders() {
        return changing().stream()
                .map(post -> newcomer(post) + "," + post + "," + DAY + ",本務\n")
                .collect(Collectors.joining("", "職員コード,職コード,開始日,種別\n", ""));
    }
}

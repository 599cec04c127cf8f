package jp.michisuji.reorganization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.organization.OrganizationHistory;
import jp.michisuji.organization.OrganizationHistory.OnDay;
import jp.michisuji.organization.OrganizationPart;
import org.springframework.stereotype.Component;

/** 改正の行の検め。その日の組織に照らして、行が成り立つかを見る。 */
@Component
class LineCheck {

    private final OrganizationHistory history;
    private final Reorganizations reorganizations;
    private final ReorganizationLines lines;
    private final Clock clock;

    LineCheck(OrganizationHistory history, Reorganizations reorganizations, ReorganizationLines lines, Clock clock) {
        this.history = history;
        this.reorganizations = reorganizations;
        this.lines = lines;
        this.clock = clock;
    }

    /** Before it is confirmed. Once it is, the chart of its day already shows it, see {@link #successorsGone}. */
    List<Problem> problems(ChangeSet plan) {
        List<Problem> problems = new ArrayList<>();
        if (plan.lines().isEmpty()) {
            problems.add(Problem.general("改正の行がありません。"));
        }
        if (!plan.day().isAfter(LocalDate.now(clock))) {
            problems.add(Problem.general("実施の日が過ぎています。明日からあとの日にしてください。"));
        }
        OnDay before = history.on(plan.day());
        OrganizationAfter after = new OrganizationAfter(before, plan);
        plan.lines().forEach(line -> check(line, before, after, plan).forEach(problems::add));
        after.left().forEach(problems::add);
        others(plan).forEach(other -> problems.addAll(collisions(plan, other)));
        return problems;
    }

    private static Stream<Problem> check(
            ReorganizationLine line, OnDay before, OrganizationAfter after, ChangeSet plan) {
        List<String> found = new ArrayList<>();
        existence(line, before, found);
        clashes(line, plan, found);
        if (line.kind().hasPlace()) {
            place(line, after, found);
        }
        if (line.kind().hasSuccessor()) {
            successor(line, after, plan, found);
        }
        return found.stream().map(message -> Problem.of(line, message));
    }

    private static void existence(ReorganizationLine line, OnDay before, List<String> found) {
        String what = line.part().label() + "「" + line.code() + "」";
        boolean opens = line.kind() == LineKind.OPEN;
        if (opens && before.knows(line.part(), line.code())) {
            found.add(what + "は既に登録されています。新設には使ったことのないコードを付けてください。");
        }
        if (!opens && !exists(before, line.part(), line.code())) {
            found.add(what + "は、その日の組織にありません。");
        }
    }

    private static boolean exists(OnDay day, OrganizationPart part, String code) {
        return part == OrganizationPart.UNIT
                ? day.unit(code).isPresent()
                : day.post(code).isPresent();
    }

    /** A thing can be renamed and moved at once; whatever is opened or closed has one line only. */
    private static void clashes(ReorganizationLine line, ChangeSet plan, List<String> found) {
        boolean alone = line.kind() == LineKind.OPEN || line.kind().hasSuccessor() && line.closes();
        boolean other = plan.lines().stream()
                .anyMatch(each ->
                        each.part() == line.part() && each.code().equals(line.code()) && each.kind() != line.kind());
        if (alone && other) {
            found.add("「" + line.code() + "」を改める行がほかにもあります。" + line.kind().label() + "は一つの行だけにしてください。");
        }
    }

    private static void place(ReorganizationLine line, OrganizationAfter after, List<String> found) {
        if (line.aboveCode() == null) {
            return;
        }
        if (!after.hasUnit(line.aboveCode())) {
            found.add("置く先の組織「" + line.aboveCode() + "」は、改正のあとの組織にありません。");
        } else if (line.part() == OrganizationPart.UNIT && after.standsBelowItself(line.code())) {
            found.add("上位の組織をたどると自分に戻ります。");
        }
    }

    private static void successor(
            ReorganizationLine line, OrganizationAfter after, ChangeSet plan, List<String> found) {
        String to = line.successorCode();
        if (to == null) {
            found.add("継ぐ" + line.part().label() + "が決まっていません。");
        } else if (to.equals(line.code()) && line.kind() != LineKind.SPLIT) {
            found.add("自分自身は継げません。");
        } else if (circles(line, plan)) {
            found.add("継ぐ先をたどると自分に戻ります。");
        } else if (plan.closes(line.part(), to) && !to.equals(line.code())) {
            found.add("継ぐ" + line.part().label() + "「" + to + "」も、この改正で廃止されます。");
        } else if (!after.has(line.part(), to)) {
            found.add("継ぐ" + line.part().label() + "「" + to + "」は、改正のあとの組織にありません。");
        }
    }

    private static boolean circles(ReorganizationLine line, ChangeSet plan) {
        Set<String> passed = new HashSet<>();
        String next = line.successorCode();
        while (next != null && passed.add(next) && plan.closes(line.part(), next)) {
            if (next.equals(line.code())) {
                return true;
            }
            next = successorOf(next, line.part(), plan);
        }
        return false;
    }

    private static String successorOf(String code, OrganizationPart part, ChangeSet plan) {
        return plan.giving(part).stream()
                .filter(line -> line.code().equals(code))
                .map(ReorganizationLine::successorCode)
                .filter(to -> to != null)
                .findFirst()
                .orElse(null);
    }

    private List<ChangeSet> others(ChangeSet plan) {
        return reorganizations.confirmed().stream()
                .filter(other -> other.id() != plan.head().id())
                .map(lines::of)
                .toList();
    }

    private static List<Problem> collisions(ChangeSet plan, ChangeSet other) {
        boolean sameDay = plan.day().equals(other.day());
        String name = "確定した別の組織改正「" + other.head().name() + "」";
        return plan.lines().stream()
                .filter(line -> other.lines().stream()
                        .anyMatch(theirs -> sameDay && same(line, theirs) || line.closes() && uses(theirs, line)))
                .map(line -> Problem.of(line, name + "も「" + line.code() + "」を使っています。"))
                .toList();
    }

    private static boolean same(ReorganizationLine line, ReorganizationLine theirs) {
        return line.part() == theirs.part() && line.code().equals(theirs.code());
    }

    private static boolean uses(ReorganizationLine theirs, ReorganizationLine closed) {
        boolean above = closed.part() == OrganizationPart.UNIT && closed.code().equals(theirs.aboveCode());
        return above
                || theirs.part() == closed.part()
                        && (closed.code().equals(theirs.code()) || closed.code().equals(theirs.successorCode()));
    }

    /** On its day: who was to take over and is no longer there. */
    List<Problem> successorsGone(ChangeSet plan) {
        OnDay day = history.on(plan.day());
        return plan.lines().stream()
                .filter(line -> line.closes() && !exists(day, line.part(), line.successorCode()))
                .map(line -> Problem.of(line, "継ぐ" + line.part().label() + "「" + line.successorCode() + "」がありません。"))
                .toList();
    }
}

package jp.michisuji.reorganization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.organization.OrganizationHistory.OnDay;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Unit;

/** 改正のあとの組織。行をすべて当てはめた、その日の組織と職の位置。 */
class OrganizationAfter {

    private final ChangeSet plan;
    private final Map<String, String> unitAbove = new HashMap<>();
    private final Map<String, String> postUnit = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    OrganizationAfter(OnDay before, ChangeSet plan) {
        this.plan = plan;
        before.units().forEach(this::put);
        before.posts().forEach(this::put);
        plan.lines().forEach(this::apply);
    }

    private void put(Unit unit) {
        unitAbove.put(unit.code(), unit.parentCode());
        names.put("UNIT " + unit.code(), unit.name());
    }

    private void put(Post post) {
        postUnit.put(post.code(), post.unitCode());
        names.put("POST " + post.code(), post.name());
    }

    private void apply(ReorganizationLine line) {
        Map<String, String> places = line.part() == OrganizationPart.UNIT ? unitAbove : postUnit;
        if (line.kind().hasPlace()) {
            places.put(line.code(), line.aboveCode());
        }
        if (line.kind().hasName()) {
            names.put(line.part() + " " + line.code(), line.name());
        }
        if (line.closes()) {
            places.remove(line.code());
        }
    }

    boolean hasUnit(String code) {
        return unitAbove.containsKey(code);
    }

    boolean has(OrganizationPart part, String code) {
        return part == OrganizationPart.UNIT ? hasUnit(code) : postUnit.containsKey(code);
    }

    String name(OrganizationPart part, String code) {
        return names.getOrDefault(part + " " + code, code);
    }

    boolean standsBelowItself(String unitCode) {
        Set<String> passed = new HashSet<>();
        String above = unitAbove.get(unitCode);
        while (above != null && passed.add(above)) {
            if (above.equals(unitCode)) {
                return true;
            }
            above = unitAbove.get(above);
        }
        return false;
    }

    /** What would be left standing in a unit that is closed. */
    List<Problem> left() {
        return plan.giving(OrganizationPart.UNIT).stream()
                .filter(ReorganizationLine::closes)
                .flatMap(line -> Stream.concat(
                                below(unitAbove, OrganizationPart.UNIT, line),
                                below(postUnit, OrganizationPart.POST, line))
                        .map(name -> Problem.of(line, "廃止する組織に「" + name + "」が残っています。移し替えるか、廃止してください。")))
                .toList();
    }

    private Stream<String> below(Map<String, String> places, OrganizationPart part, ReorganizationLine line) {
        return places.entrySet().stream()
                .filter(entry -> line.code().equals(entry.getValue()))
                .map(entry -> name(part, entry.getKey()))
                .sorted();
    }
}

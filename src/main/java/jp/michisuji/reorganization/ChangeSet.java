package jp.michisuji.reorganization;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.organization.Holding;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.PlannedChange;

/** 改正の全体。組織改正と、その行と、件ごとに選んだ継ぐ職。 */
public record ChangeSet(Reorganization head, List<ReorganizationLine> lines, Map<Chosen, String> choices) {

    /** どの職の、どの件か。 */
    public record Chosen(OrganizationPart part, String code, String matter) {}

    public LocalDate day() {
        return head.effectiveOn();
    }

    /** Lines of units or posts whose things go to somebody else, closed or split. */
    List<ReorganizationLine> giving(OrganizationPart part) {
        return of(part).filter(line -> line.kind().hasSuccessor()).toList();
    }

    List<String> closed(OrganizationPart part) {
        return of(part).filter(ReorganizationLine::closes)
                .map(ReorganizationLine::code)
                .toList();
    }

    List<ReorganizationLine> opened(OrganizationPart part) {
        return of(part).filter(line -> line.kind() == LineKind.OPEN).toList();
    }

    private Stream<ReorganizationLine> of(OrganizationPart part) {
        return lines.stream().filter(line -> line.part() == part);
    }

    boolean opens(OrganizationPart part, String code) {
        return opened(part).stream().anyMatch(line -> line.code().equals(code));
    }

    boolean closes(OrganizationPart part, String code) {
        return closed(part).contains(code);
    }

    List<PlannedChange> planned() {
        return lines.stream().flatMap(line -> line.planned().stream()).toList();
    }

    /** Who takes this over: whom somebody chose for the matter, else the successor of the line. */
    Optional<String> successor(OrganizationPart part, Holding holding) {
        String chosen = choices.get(new Chosen(part, holding.code(), holding.matter()));
        return Optional.ofNullable(chosen).or(() -> of(part).filter(
                        line -> line.kind().hasSuccessor() && line.code().equals(holding.code()))
                .map(ReorganizationLine::successorCode)
                .filter(code -> code != null)
                .findFirst());
    }

    /** New names by code, of what is opened or renamed. */
    Map<String, String> newNames(OrganizationPart part) {
        Map<String, String> names = new LinkedHashMap<>();
        of(part).filter(line -> line.kind().hasName()).forEach(line -> names.put(line.code(), line.name()));
        return names;
    }
}

package jp.michisuji.reorganization.web;

import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.reorganization.ChangeSet;
import jp.michisuji.reorganization.LineKind;
import jp.michisuji.reorganization.Problem;
import jp.michisuji.reorganization.ReorganizationLine;
import org.springframework.stereotype.Component;

/** 改正の行の言い方。今の名と新しい名で、何がどうなるかを言う。 */
@Component
class LineWords {

    private final Organization organization;

    LineWords(Organization organization) {
        this.organization = organization;
    }

    List<LineRow> rows(ChangeSet plan, List<Problem> problems) {
        return plan.lines().stream().map(line -> row(line, plan, problems)).toList();
    }

    private LineRow row(ReorganizationLine line, ChangeSet plan, List<Problem> problems) {
        List<String> mine = problems.stream()
                .filter(problem -> line.id().equals(problem.lineId()))
                .map(Problem::message)
                .toList();
        return new LineRow(
                line.id(),
                line.kind().label(),
                line.part().label(),
                line.kind() == LineKind.OPEN ? line.name() : name(line.part(), line.code(), plan),
                line.code(),
                says(line, plan),
                line.note(),
                line.supplemented(),
                line.kind().hasSuccessor(),
                mine);
    }

    private String says(ReorganizationLine line, ChangeSet plan) {
        return switch (line.kind()) {
            case OPEN -> height(line) + "として新しく置く" + place(line, plan);
            case RENAME -> "「" + line.name() + "」に改める";
            case MOVE -> "「" + name(OrganizationPart.UNIT, line.aboveCode(), plan) + "」へ移す";
            case MERGE -> "「" + successor(line, plan) + "」に合わせる";
            case SPLIT -> line.stays() ? "残し、選んだ件を分ける" : "なくして分ける。選ばない件は「" + successor(line, plan) + "」が継ぐ";
            case ABOLISH -> "なくす。「" + successor(line, plan) + "」が継ぐ";
        };
    }

    private static String height(ReorganizationLine line) {
        return line.part() == OrganizationPart.UNIT
                ? UnitKind.valueOf(line.height()).label()
                : Rank.valueOf(line.height()).label();
    }

    private String place(ReorganizationLine line, ChangeSet plan) {
        return line.aboveCode() == null ? "" : "（「" + name(OrganizationPart.UNIT, line.aboveCode(), plan) + "」の下）";
    }

    private String successor(ReorganizationLine line, ChangeSet plan) {
        return line.successorCode() == null ? "未定" : name(line.part(), line.successorCode(), plan);
    }

    /** 今の名。新しく置くものは、その名。 */
    String name(OrganizationPart part, String code, ChangeSet plan) {
        Optional<String> known = part == OrganizationPart.UNIT
                ? organization.units().stream()
                        .filter(unit -> unit.code().equals(code))
                        .map(Unit::name)
                        .findFirst()
                : organization.findPost(code).map(Post::name);
        return known.or(() -> plan.lines().stream()
                        .filter(line -> line.kind() == LineKind.OPEN
                                && line.part() == part
                                && line.code().equals(code))
                        .map(ReorganizationLine::name)
                        .findFirst())
                .orElse(code);
    }
}

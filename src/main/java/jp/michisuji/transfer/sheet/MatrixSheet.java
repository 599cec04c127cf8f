package jp.michisuji.transfer.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.shared.Grid;
import jp.michisuji.transfer.Abolition;
import jp.michisuji.transfer.Destination;

/** 資料の星取表の形。係と〜に関することの見出しの行の下に業務が並び、引継ぎ課の列に○と分担を書く。 */
final class MatrixSheet {

    /** 係の見出しを閉じる行。係のない業務がそのあとに続く。 */
    static final String NO_TEAM = "（係なし）";

    static final String TOTAL_DUTIES = "引継ぎ先ごとの件数";
    static final String TOTAL_PEOPLE = "引継ぎ先ごとの人員";

    private static final Set<String> TOTALS = Set.of(TOTAL_DUTIES, TOTAL_PEOPLE, "合計", "計");
    private static final Pattern TITLE = Pattern.compile("^事務分掌[（(](.+?)[）)](?:[（(]案[）)])?$");

    private final Grid grid;
    private final MatrixGroups groups;
    private final Findings findings;
    private MatrixHeader header;
    private Readings.Named section;
    private String team;
    private String heading;

    private MatrixSheet(Grid grid, Findings findings) {
        this.grid = grid;
        this.groups = new MatrixGroups(grid);
        this.findings = findings;
    }

    static boolean fits(Grid grid) {
        for (int row = 0; row < grid.rows().size(); row++) {
            if (MatrixHeader.standsAt(grid, row)) {
                return FlatHeader.absentAt(grid, row);
            }
        }
        return false;
    }

    static void read(Grid grid, Findings findings) {
        MatrixSheet sheet = new MatrixSheet(grid, findings);
        for (int row = 0; row < grid.rows().size(); row++) {
            sheet.readRow(row);
        }
    }

    private void readRow(int at) {
        String first = Words.tidy(grid.cell(at, 0).text());
        Matcher title = TITLE.matcher(first);
        if (MatrixHeader.standsAt(grid, at)) {
            open(at);
        } else if (title.find()) {
            section = findings.section(title.group(1)).orElse(new Readings.Named(title.group(1), null, null));
        } else if (header != null && !skipped(at, first)) {
            readBody(at, first);
        }
    }

    /** 題のない表は、シートの名を今の課とみる。知らない名なら人に尋ねる。 */
    private void open(int at) {
        header = MatrixHeader.at(grid, at);
        header.destinations().values().forEach(findings::section);
        if (section == null) {
            section = findings.section(grid.name()).orElse(new Readings.Named(grid.name(), null, null));
        }
    }

    private boolean skipped(int at, String first) {
        boolean secondHeaderRow =
                grid.cell(at, 0).kind() == Grid.Kind.MERGED_DOWN && MatrixHeader.standsAt(grid, at - 1);
        boolean footnote = groups.bare(at) && (first.startsWith("※") || first.startsWith("（「") || first.endsWith("。"));
        return groups.empty(at) || TOTALS.contains(first) || secondHeaderRow || footnote;
    }

    private void readBody(int at, String first) {
        if (groups.team(at)) {
            team = NO_TEAM.equals(first) ? null : first;
            heading = null;
        } else if (groups.heading(at)) {
            heading = first;
        } else {
            readDuty(at, first);
        }
    }

    private void readDuty(int at, String first) {
        RowReader row = new RowReader(findings, grid.name(), at + 1);
        String printed = row.required(row.text(grid.cell(at, 0), "業務"), "業務");
        if (heading == null) {
            row.problem("業務", "〜に関することの見出しの行がありません: 「" + first + "」");
            heading = "";
        }
        DutyRow duty = new DutyRow(
                grid.name(),
                at + 1,
                section.section(),
                team == null ? section.team() : team,
                Abolition.unmarked(heading),
                Abolition.unmarked(printed),
                destinations(at, printed, row),
                headcount(at, row),
                null,
                null,
                null,
                null,
                given());
        if (row.good()) {
            findings.row(duty);
        }
    }

    private Set<DutyField> given() {
        return header.headcount() < 0 ? EnumSet.noneOf(DutyField.class) : EnumSet.of(DutyField.HEADCOUNT);
    }

    private String headcount(int at, RowReader row) {
        return header.headcount() < 0
                ? null
                : row.headcount(row.separate(grid.cell(at, header.headcount()), "必要人員数"), "必要人員数");
    }

    private List<Destination> destinations(int at, String printed, RowReader row) {
        List<Destination> all = new ArrayList<>();
        header.destinations().forEach((column, name) -> MatrixMark.read(grid.cell(at, column), name, row)
                .ifPresent(all::add));
        if (all.isEmpty() && row.good() && !Abolition.marked(heading) && !Abolition.marked(printed)) {
            row.problem("引継ぎ課", "○がありません。やめる業務は、見出しか業務の名に「→削除」と添えてください。");
        }
        return row.known(all, "引継ぎ課");
    }
}

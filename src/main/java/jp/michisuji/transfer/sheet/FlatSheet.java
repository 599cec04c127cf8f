package jp.michisuji.transfer.sheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.shared.Grid;
import jp.michisuji.transfer.Abolition;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.DestinationText;
import jp.michisuji.transfer.Disposition;

/** 平らな表。一行が一つの業務で、引継ぎ先は一つの欄に「名:分担;名」と並ぶ。 */
final class FlatSheet {

    private static final Set<DutyField> NEEDED =
            EnumSet.of(DutyField.SECTION, DutyField.HEADING, DutyField.DUTY, DutyField.DESTINATIONS);

    /** 縦に結合されていれば、続きの行も同じとみてよい欄。 */
    private static final Set<DutyField> SPREADING = EnumSet.of(DutyField.SECTION, DutyField.TEAM, DutyField.HEADING);

    private final Grid grid;
    private final Findings findings;
    private final Map<DutyField, Integer> columns = new EnumMap<>(DutyField.class);

    private FlatSheet(Grid grid, Findings findings) {
        this.grid = grid;
        this.findings = findings;
    }

    /** 見出しの読めない表も読む。読み方は人に尋ねる。 */
    static void read(Grid grid, Readings readings, Findings findings) {
        int header = headerRow(grid);
        FlatSheet sheet = new FlatSheet(grid, findings);
        if (sheet.readHeader(header, readings)) {
            for (int row = header + 1; row < grid.rows().size(); row++) {
                sheet.readRow(row);
            }
        }
    }

    /** 初めの、二つ以上の欄に文字のある行。 */
    private static int headerRow(Grid grid) {
        for (int row = 0; row < grid.rows().size(); row++) {
            if (grid.rows().get(row).stream()
                            .filter(cell -> !cell.covered() && !cell.text().isBlank())
                            .count()
                    > 1) {
                return row;
            }
        }
        return 0;
    }

    /** @return すべての見出しの読み方が分かったか */
    private boolean readHeader(int header, Readings readings) {
        boolean understood = true;
        for (int column = 0; column < width(header); column++) {
            String text = Words.tidy(grid.cell(header, column).text());
            Optional<DutyField> field = readings.column(text);
            if (field.isPresent()) {
                place(field.get(), column, header, text);
            } else if (!text.isEmpty() && !readings.ignores(text)) {
                findings.ask(text);
                understood = false;
            }
        }
        return understood && complete(header);
    }

    private void place(DutyField field, int column, int header, String text) {
        if (columns.putIfAbsent(field, column) != null) {
            findings.problem(grid.name(), header + 1, text, "「" + field.label() + "」の列が二つあります。");
        }
    }

    private boolean complete(int header) {
        List<DutyField> absent =
                NEEDED.stream().filter(field -> !columns.containsKey(field)).toList();
        absent.forEach(
                field -> findings.problem(grid.name(), header + 1, field.label(), "「" + field.label() + "」の列がありません。"));
        return absent.isEmpty();
    }

    private int width(int row) {
        return row < grid.rows().size() ? grid.rows().get(row).size() : 0;
    }

    private void readRow(int at) {
        if (grid.rows().get(at).stream()
                .allMatch(cell -> cell.covered() || cell.text().isBlank())) {
            return;
        }
        RowReader row = new RowReader(findings, grid.name(), at + 1);
        Map<DutyField, String> texts = texts(at, row);
        DutyRow duty = duty(at + 1, texts, row);
        if (row.good()) {
            findings.row(duty);
        }
    }

    private Map<DutyField, String> texts(int at, RowReader row) {
        Map<DutyField, String> texts = new EnumMap<>(DutyField.class);
        columns.forEach((field, column) -> {
            Grid.Cell cell = grid.cell(at, column);
            boolean spreads = SPREADING.contains(field) && cell.kind() != Grid.Kind.MERGED_ACROSS;
            texts.put(field, spreads ? row.text(cell, field.label()) : row.separate(cell, field.label()));
        });
        return texts;
    }

    private DutyRow duty(int line, Map<DutyField, String> texts, RowReader row) {
        String section = row.required(texts.get(DutyField.SECTION), DutyField.SECTION.label());
        Optional<Readings.Named> named = section.isEmpty() ? Optional.empty() : findings.section(section);
        String team = Words.orNull(texts.getOrDefault(DutyField.TEAM, ""));
        String heading = texts.get(DutyField.HEADING);
        String name = texts.get(DutyField.DUTY);
        return new DutyRow(
                grid.name(),
                line,
                named.map(Readings.Named::section).orElse(section),
                team == null ? named.map(Readings.Named::team).orElse(null) : team,
                row.required(Abolition.unmarked(heading), DutyField.HEADING.label()),
                row.required(Abolition.unmarked(name), DutyField.DUTY.label()),
                destinations(texts, row),
                row.headcount(texts.getOrDefault(DutyField.HEADCOUNT, ""), DutyField.HEADCOUNT.label()),
                row.date(texts.getOrDefault(DutyField.TRANSFER_ON, ""), DutyField.TRANSFER_ON.label()),
                Words.orNull(texts.getOrDefault(DutyField.ITEM, "")),
                Words.orNull(texts.getOrDefault(DutyField.NOTE, "")),
                Words.orNull(texts.getOrDefault(DutyField.SOURCE, "")),
                columns.keySet());
    }

    private List<Destination> destinations(Map<DutyField, String> texts, RowReader row) {
        List<Destination> printed = DestinationText.parse(texts.get(DutyField.DESTINATIONS));
        if (printed.isEmpty() && !abolished(texts)) {
            row.problem(DutyField.DESTINATIONS.label(), "引継ぎ先がありません。やめる業務は、見出しか業務の名に「→削除」と添えてください。");
        }
        List<Destination> known = row.known(printed, DutyField.DESTINATIONS.label());
        return row.people(known, texts.getOrDefault(DutyField.PEOPLE, ""), DutyField.PEOPLE.label());
    }

    private static boolean abolished(Map<DutyField, String> texts) {
        return Abolition.marked(texts.get(DutyField.HEADING))
                || Abolition.marked(texts.get(DutyField.DUTY))
                || Disposition.ABOLISHED.label().equals(texts.get(DutyField.DISPOSITION));
    }
}

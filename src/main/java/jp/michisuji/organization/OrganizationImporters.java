package jp.michisuji.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.michisuji.shared.Sheet;

/** 一つのファイルの取込み。含まれる表を見分け、すべて読んでから互いの参照を確かめる。 */
final class OrganizationImporters {

    private final UnitImporter units;
    private final PostImporter posts;
    private final PersonImporter people;
    private final AppointmentImporter appointments;
    private final SuccessionImporter successions;
    private final List<ImportProblem> problems = new ArrayList<>();

    OrganizationImporters(Organization now, SuccessionRegistry successions, List<Sheet> sheets, boolean closing) {
        units = new UnitImporter(now.units());
        posts = new PostImporter(now.appointablePosts());
        people = new PersonImporter(now.people());
        appointments = new AppointmentImporter(now.appointments(), closing);
        this.successions = new SuccessionImporter(successions);
        sheets.forEach(this::read);
        refuseEmpty();
        appointments.settle();
        importers().forEach(importer -> importer.checkAll(this));
    }

    UnitImporter units() {
        return units;
    }

    PostImporter posts() {
        return posts;
    }

    PersonImporter people() {
        return people;
    }

    ImportPreview preview() {
        return new ImportPreview(
                importers().flatMap(importer -> importer.changes().stream()).toList(),
                List.copyOf(problems),
                appointments.plan(),
                appointments.closable());
    }

    void writeTo(OrganizationRegistry registry) {
        importers().flatMap(importer -> importer.writes().stream()).forEach(write -> write.accept(registry));
    }

    private void refuseEmpty() {
        if (problems.isEmpty()
                && importers().allMatch(importer -> importer.keysRead().isEmpty())) {
            problems.add(new ImportProblem("", 0, "", "見出しの下に行がありません。"));
        }
    }

    private void read(Sheet sheet) {
        Set<String> columns = new TreeSet<>(sheet.header());
        ImportTable.byHeader(columns)
                .ifPresentOrElse(
                        table -> {
                            refuseUnknownColumns(table, columns);
                            importer(table).read(sheet, problems);
                        },
                        () -> problems.add(
                                new ImportProblem(sheet.name(), 1, "", "見出しの行から表を見分けられません。見出しを様式に合わせてください。")));
    }

    /** A misspelt optional heading would otherwise empty its column without a word. */
    private void refuseUnknownColumns(ImportTable table, Set<String> columns) {
        columns.stream()
                .filter(column -> !column.isEmpty() && !table.knows(column))
                .forEach(column -> problems.add(new ImportProblem(table.title(), 1, column, "様式にない見出しです。")));
    }

    private RowImporter<?> importer(ImportTable table) {
        return switch (table) {
            case UNITS -> units;
            case POSTS -> posts;
            case PEOPLE -> people;
            case APPOINTMENTS -> appointments;
            case SUCCESSIONS -> successions;
        };
    }

    /** In the order in which the tables refer to one another. */
    private Stream<RowImporter<?>> importers() {
        return Stream.of(units, posts, people, appointments, successions);
    }
}

package jp.michisuji.transfer.sheet;

import java.util.Optional;
import jp.michisuji.shared.Grid;

/** 平らな表の見出しの見分け。引継ぎ先を並べる一つの列があれば、星取表の形ではない。 */
final class FlatHeader {

    private FlatHeader() {}

    static boolean absentAt(Grid grid, int row) {
        return grid.rows().get(row).stream()
                .map(Grid.Cell::text)
                .map(DutyField::byHeader)
                .flatMap(Optional::stream)
                .noneMatch(field -> field == DutyField.DESTINATIONS || field == DutyField.SECTION);
    }
}

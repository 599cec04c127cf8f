package jp.michisuji.transfer.sheet;

import java.util.List;
import jp.michisuji.shared.Grid;
import jp.michisuji.shared.SheetReader;

/** 業務のファイルの読み取り。形を見分けて読む。 */
final class DutyFileReader {

    private DutyFileReader() {}

    /** @throws jp.michisuji.shared.UnreadableFileException CSV としても XLSX としても読めない */
    static DutyFile read(String fileName, byte[] content, Readings readings) {
        Findings findings = new Findings(readings);
        List<Grid> grids = SheetReader.grids(fileName, content).stream()
                .filter(grid -> !grid.rows().isEmpty())
                .toList();
        for (Grid grid : grids) {
            if (MatrixSheet.fits(grid)) {
                MatrixSheet.read(grid, findings);
            } else {
                FlatSheet.read(grid, readings, findings);
            }
        }
        return findings.file();
    }
}

package jp.michisuji.transfer.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.michisuji.transfer.Destination;

/**
 * ファイルの一行の業務。
 *
 * @param line ファイルの行。1 から
 * @param item 改革案件の名。欄がないか空なら {@code null}
 * @param given ファイルにある欄。ない欄は台帳のまま残す
 */
record DutyRow(
        String sheet,
        int line,
        String section,
        String team,
        String heading,
        String name,
        List<Destination> destinations,
        String headcount,
        LocalDate transferOn,
        String item,
        String note,
        String source,
        Set<DutyField> given) {

    String key() {
        return key(section, team, heading, name);
    }

    /** 同じ業務かを見分ける形。空白や全角半角の違いを問わない。 */
    static String key(String section, String team, String heading, String name) {
        return String.join("\n", Words.key(section), Words.key(team), Words.key(heading), Words.key(name));
    }
}

package jp.michisuji.transfer.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.organization.ImportProblem;

/**
 * 読み取ったファイル。
 *
 * @param askedColumns 読み方の分からない見出し
 * @param askedSections 知らない課・部の名
 * @param added 新しく加える課・部の名と、支所の組織か
 */
record DutyFile(
        List<DutyRow> rows,
        List<ImportProblem> problems,
        Set<String> askedColumns,
        Set<String> askedSections,
        Map<String, Boolean> added) {

    boolean asks() {
        return !askedColumns.isEmpty() || !askedSections.isEmpty();
    }
}

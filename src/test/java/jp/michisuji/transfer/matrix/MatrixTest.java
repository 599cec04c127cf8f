package jp.michisuji.transfer.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackMark.Mark;
import jp.michisuji.transfer.Transfer.State;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final List<MatrixRow> ROWS = DutyExamples.六件.stream()
            .map(duty -> new MatrixRow(
                    duty,
                    switch (duty.name()) {
                        case "河川占用" ->
                            DutyExamples.progress(
                                    duty,
                                    State.PREPARING,
                                    Map.of(Track.MANUAL, Mark.OVERDUE, Track.BUDGET, Mark.NOT_NEEDED));
                        case "道路占用許可" -> DutyExamples.progress(duty, State.DECIDING, Map.of());
                        default -> null;
                    }))
            .toList();

    private static final MatrixFilter ALL =
            new MatrixFilter(null, null, null, null, null, null, null, null, null, null, null);

    private static Matrix matrix(MatrixFilter filter) {
        return Matrix.of(ROWS, DutyExamples.SECTIONS, filter);
    }

    private static List<String> names(MatrixFilter filter) {
        return matrix(filter).groups().stream()
                .flatMap(office -> office.parts().stream())
                .flatMap(heading -> heading.parts().stream())
                .map(row -> row.duty().name())
                .toList();
    }

    private static MatrixFilter words(String words) {
        return new MatrixFilter(words, null, null, null, null, null, null, null, null, null, null);
    }

    private static MatrixFilter check(MatrixCheck check) {
        return new MatrixFilter(null, null, null, null, null, null, null, null, check, null, null);
    }

    private static MatrixFilter tracks(State state, Track track, Mark mark) {
        return new MatrixFilter(null, null, null, null, null, state, track, mark, null, null, null);
    }

    private static MatrixFilter duty(String section, String to, String on, Disposition disposition) {
        return new MatrixFilter(null, section, to, on, disposition, null, null, null, null, null, null);
    }

    private static MatrixFilter sorted(MatrixOrder order) {
        return new MatrixFilter(null, null, null, null, null, null, null, null, null, order, null);
    }

    @Test
    void 列は見えている行の引継ぎ先だけで_行のますは列の数だけある() {
        Matrix all = matrix(ALL);
        assertThat(all.columns())
                .extracting(column -> column.section().name())
                .containsExactly("支所まちづくり課", "土木課", "土木管理課");
        assertThat(all.cells(ROWS.get(1))).extracting(MatrixCell::text).containsExactly("○ 町会等", "", "○");
        assertThat(all.cells(ROWS.get(5))).containsOnly(MatrixCell.EMPTY).hasSize(3);
        assertThat(all.columns().get(2).after().unknownText()).isEqualTo("未分割3件");
        assertThat(matrix(words("相談")).columns())
                .extracting(column -> column.section().name())
                .containsExactly("支所まちづくり課");
    }

    @Test
    void 資料の順では課と係_見出しごとにまとめ_ほかの順ではまとめない() {
        Matrix paper = matrix(ALL);
        assertThat(paper.groups()).singleElement().satisfies(office -> {
            assertThat(office.title()).isEqualTo("まちづくり課　土木担当");
            assertThat(office.parts())
                    .extracting(MatrixGroup::title)
                    .containsExactly("占用に関すること", "監察に関すること", "整備に関すること", "相談に関すること", "その他");
        });
        assertThat(names(sorted(MatrixOrder.DAY))).last().isEqualTo("土木技術検討部会");
        assertThat(matrix(sorted(MatrixOrder.NAME)).groups().get(0).title()).isNull();
        assertThat(ROWS.get(0).place()).isEqualTo("まちづくり課　土木担当　占用に関すること");
    }

    @Test
    void 業務の列で絞り込める() {
        assertThat(names(duty("まちづくり課", "土木課", null, null))).containsExactly("道路の整備");
        assertThat(names(duty(null, null, "2027-04-01", Disposition.SHARED))).containsExactly("道路占用許可", "監察等業務");
        assertThat(names(duty("管理課", null, null, null))).isEmpty();
        assertThat(names(duty(null, null, "読めない日", null))).isEmpty();
    }

    @Test
    void 言葉は分担も探し_全角と半角を分けない() {
        assertThat(names(words("町会"))).containsExactly("道路占用許可");
        assertThat(names(words("　占用 "))).hasSize(2);
        MatrixRow lights = new MatrixRow(DutyExamples.duty(9, "街路灯に関すること", "ＬＥＤ街路灯のメンテナンス", null), null);
        assertThat(lights.mentions("led")).isTrue();
        assertThat(lights.mentions("ﾒﾝﾃﾅﾝｽ")).isTrue();
    }

    @Test
    void 移管の状態と準備のしるしで絞り込める() {
        assertThat(names(tracks(State.PREPARING, null, null))).containsExactly("河川占用");
        assertThat(names(tracks(null, Track.MANUAL, null))).containsExactly("河川占用");
        assertThat(names(tracks(null, Track.BUDGET, null)))
                .as("不要な準備は要るものに数えない")
                .isEmpty();
        assertThat(names(tracks(null, null, Mark.OVERDUE))).containsExactly("河川占用");
        assertThat(names(tracks(null, Track.BUDGET, Mark.OVERDUE))).isEmpty();
    }

    @Test
    void 準備はしるしと言葉で出て_始めていないものは空く() {
        List<Track> tracks = matrix(ALL).tracks();
        assertThat(tracks).containsExactly(Track.values());
        assertThat(ROWS.get(0).cells(tracks))
                .extracting(MatrixCell::text)
                .containsExactly("！ 期限超過", "", "－ 不要", "", "", "");
        assertThat(ROWS.get(2).cells(tracks)).containsOnly(MatrixCell.EMPTY);
        assertThat(matrix(words("監察")).tracks()).as("始めた移管のない表に準備の列は要らない").isEmpty();
        assertThat(ROWS).extracting(MatrixRow::stateText).containsExactly("準備中", "準備を決めている", "未開始", "未開始", "", "");
    }

    @Test
    void 件数は行き先の別と確かめどころごとに数え_絞り込んでも変わらない() {
        MatrixTotals totals = matrix(words("監察")).totals();
        assertThat(totals.all()).isEqualTo(6);
        assertThat(totals.byDisposition())
                .containsExactly(
                        Map.entry(Disposition.TRANSFERRED, 2),
                        Map.entry(Disposition.SHARED, 2),
                        Map.entry(Disposition.KEPT, 1),
                        Map.entry(Disposition.ABOLISHED, 1));
        Function<MatrixCheck, Integer> shown = check -> matrix(check(check)).shown();
        assertThat(totals.byCheck())
                .allSatisfy((check, count) -> assertThat(shown.apply(check)).isEqualTo(count));
        assertThat(totals.byCheck())
                .containsEntry(MatrixCheck.PARTS, 1)
                .containsEntry(MatrixCheck.PEOPLE, 3)
                .containsEntry(MatrixCheck.NOT_STARTED, 2)
                .containsEntry(MatrixCheck.LATE, 1);
    }

    @Test
    void 選択肢は業務にあるものだけ() {
        MatrixChoices choices = matrix(ALL).choices();
        assertThat(choices.sections()).containsExactly("まちづくり課");
        assertThat(choices.destinations()).doesNotContain("住宅課").hasSize(3);
        assertThat(choices.days()).containsExactly(LocalDate.of(2027, 4, 1));
    }

    @Test
    void 絞り込みを言葉で言う() {
        assertThat(duty("まちづくり課", null, "2027-04-01", Disposition.SHARED).said())
                .containsExactly("今の課: まちづくり課", "移管日: 令和9年4月1日（木）", "行き先: 共管");
        assertThat(ALL.narrowed()).isFalse();
        assertThat(words(" \t ").narrowed()).isFalse();
    }
}

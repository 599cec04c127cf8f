package jp.michisuji.transfer.matrix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackMark;
import jp.michisuji.transfer.TrackMark.Mark;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferBoard;

/** 業務の例。資料の行から、確かめたい形のものだけを取る。 */
final class DutyExamples {

    static final List<DutySection> SECTIONS = Stream.of(
                    section("まちづくり課", true),
                    section("支所まちづくり課", true),
                    section("土木課", false),
                    section("土木管理課", false),
                    section("住宅課", false))
            .toList();

    static final Duty 河川占用 = duty(1, "占用に関すること", "河川占用", "0.5", "土木管理課:0.5");
    static final Duty 道路占用 = duty(2, "占用に関すること", "道路占用許可", "1.5", "支所まちづくり課/町会等", "土木管理課");
    static final Duty 監察 = duty(3, "監察に関すること", "監察等業務", "0.5 0.2", "支所まちづくり課/一次対応", "土木管理課/二次対応");
    static final Duty 整備 = duty(4, "整備に関すること", "道路の整備", "3", "土木課/道路", "土木管理課/調整");
    static final Duty 相談 = duty(5, "相談に関すること", "住民からの相談", "2", "支所まちづくり課:2");
    static final Duty 検討部会 = duty(6, "その他", "土木技術検討部会", null);
    static final List<Duty> 六件 = List.of(河川占用, 道路占用, 監察, 整備, 相談, 検討部会);

    private DutyExamples() {}

    static DutySection section(String name, boolean staying) {
        return new DutySection(name, staying, List.of());
    }

    /** @param destinations 「名/分担:人数」。分担と人数はなくてよい */
    static Duty duty(long id, String heading, String name, String headcount, String... destinations) {
        List<Destination> to =
                Stream.of(destinations).map(DutyExamples::destination).toList();
        Disposition disposition =
                Disposition.of(to.stream().map(one -> stays(one.section())).toList());
        LocalDate day = disposition.moves() ? LocalDate.of(2027, 4, 1) : null;
        return new Duty(
                id, null, "まちづくり課", "土木担当", heading, name, headcount, to, disposition, day, null, null, (int) id, 0);
    }

    private static boolean stays(String section) {
        return SECTIONS.stream().anyMatch(known -> known.name().equals(section) && known.staying());
    }

    private static Destination destination(String text) {
        String[] people = text.split(":");
        String[] part = people[0].split("/");
        return new Destination(
                part[0], part.length > 1 ? part[1] : null, people.length > 1 ? new BigDecimal(people[1]) : null);
    }

    static TransferBoard.Row progress(Duty duty, Transfer.State state, Map<Track, Mark> marks) {
        Transfer transfer = new Transfer(
                duty.id(),
                duty.id(),
                null,
                duty.name(),
                "doboku-kanri-kacho",
                duty.transferOn(),
                state,
                null,
                null,
                null,
                false);
        Map<Track, TrackMark> tracks = marks.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, mark -> new TrackMark(mark.getValue(), null, null, null)));
        return new TransferBoard.Row(
                transfer, tracks, tracks.values().stream().anyMatch(mark -> mark.mark() == TrackMark.Mark.OVERDUE));
    }
}

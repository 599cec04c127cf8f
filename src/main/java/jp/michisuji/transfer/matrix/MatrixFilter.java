package jp.michisuji.transfer.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackMark.Mark;
import jp.michisuji.transfer.Transfer;

/**
 * 星取表の絞り込みと並べ方。
 *
 * @param words 業務・見出し・分担・備考を探す言葉
 * @param section 今の課
 * @param to 引継ぎ先
 * @param on 移管日（2027-04-01）
 * @param state 移管の状態
 * @param track 準備の筋
 * @param mark 準備のしるし。筋を選ばなければ、どれかの筋がそうであるもの
 * @param item 改革案件の識別子。案件の画面から来たときに付く
 */
public record MatrixFilter(
        String words,
        String section,
        String to,
        String on,
        Disposition disposition,
        Transfer.State state,
        Track track,
        Mark mark,
        MatrixCheck check,
        MatrixOrder sort,
        Long item) {

    private static final int LONGEST = 100;

    public MatrixFilter {
        words = clean(words);
        section = clean(section);
        to = clean(to);
        on = clean(on);
        sort = Objects.requireNonNullElse(sort, MatrixOrder.PAPER);
    }

    /** 絞り込んでいるか。 */
    public boolean narrowed() {
        return !said().isEmpty();
    }

    /** 絞り込みを言葉で。印刷した紙でも、何の表かが分かるように。 */
    public List<String> said() {
        return Stream.of(
                        said("言葉", words),
                        said("今の課", section),
                        said("引継ぎ先", to),
                        said(
                                "移管日",
                                on == null
                                        ? null
                                        : JapaneseDate.parse(on)
                                                .map(JapaneseDate::format)
                                                .orElse(on)),
                        said("行き先", disposition == null ? null : disposition.label()),
                        said("状態", state == null ? null : state.label()),
                        said("準備", track == null ? null : track.label()),
                        said("準備の状態", mark == null ? null : mark.word()),
                        said("確かめどころ", check == null ? null : check.label()),
                        item == null ? null : "一つの改革案件の業務")
                .filter(Objects::nonNull)
                .toList();
    }

    private static String said(String name, String value) {
        return value == null ? null : name + ": " + value;
    }

    boolean accepts(MatrixRow row) {
        return acceptsDuty(row) && acceptsProgress(row) && (check == null || check.foundIn(row));
    }

    private boolean acceptsDuty(MatrixRow row) {
        Duty duty = row.duty();
        return (words == null || row.mentions(words))
                && (section == null || section.equals(duty.section()))
                && (to == null || row.leadsTo(to))
                && (on == null || on.equals(text(duty.transferOn())))
                && (disposition == null || disposition == duty.disposition())
                && (item == null || item.equals(duty.itemId()));
    }

    private boolean acceptsProgress(MatrixRow row) {
        return (state == null || row.isIn(state))
                && (track == null || mark != null || row.needs(track))
                && (mark == null || row.shows(mark, track));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String clean(String typed) {
        String plain =
                typed == null ? "" : typed.replaceAll("[\\p{Cc}\\p{Cs}]", "").strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}

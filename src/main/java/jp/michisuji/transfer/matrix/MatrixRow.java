package jp.michisuji.transfer.matrix;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackMark;
import jp.michisuji.transfer.TrackMark.Mark;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferBoard;

/**
 * 星取表の行。
 *
 * @param progress 移管の進み。移管を始めていないものと、移さないものは {@code null}
 */
public record MatrixRow(Duty duty, TransferBoard.Row progress) {

    /** まとめないときに業務の名に添える、課と係と〜に関すること。 */
    public String place() {
        return Stream.of(duty.section(), duty.team(), duty.heading())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("　"));
    }

    /** 移管の状態。移さないものは空。 */
    public String stateText() {
        if (progress == null) {
            return duty.disposition().moves() ? "未開始" : "";
        }
        Transfer transfer = progress.transfer();
        return transfer.state().label() + (transfer.paused() ? "（停止中）" : "") + (transfer.waived() ? "（欠けたまま可）" : "");
    }

    public List<MatrixCell> cells(List<Track> tracks) {
        return tracks.stream()
                .map(track -> marks().containsKey(track)
                        ? MatrixCell.of(track, marks().get(track).mark())
                        : MatrixCell.EMPTY)
                .toList();
    }

    private Map<Track, TrackMark> marks() {
        return progress == null ? Map.of() : progress.tracks();
    }

    boolean notStarted() {
        return progress == null && duty.disposition().moves();
    }

    boolean overdue() {
        return progress != null && progress.overdue();
    }

    boolean isIn(Transfer.State state) {
        return progress != null && progress.transfer().state() == state;
    }

    /** @param track どの筋でもよければ {@code null} */
    boolean shows(Mark mark, Track track) {
        return marks().entrySet().stream()
                .anyMatch(entry -> (track == null || entry.getKey() == track)
                        && entry.getValue().mark() == mark);
    }

    /** その筋を要る移管か。 */
    boolean needs(Track track) {
        return marks().containsKey(track) && !shows(Mark.NOT_NEEDED, track);
    }

    boolean leadsTo(String section) {
        return duty.destinations().stream().anyMatch(to -> to.section().equals(section));
    }

    /** 言葉を、全角と半角、大文字と小文字を分けずに探す。 */
    boolean mentions(String words) {
        String sought = folded(words);
        Stream<String> destinations = duty.destinations().stream().flatMap(to -> Stream.of(to.section(), to.part()));
        return Stream.concat(Stream.of(place(), duty.name(), duty.note()), destinations)
                .filter(Objects::nonNull)
                .anyMatch(text -> folded(text).contains(sought));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}

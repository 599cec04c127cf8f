package jp.michisuji.transfer.matrix;

import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackMark.Mark;

/**
 * 星取表のます。引継ぎ先なら○と分担、準備の筋ならしるしと言葉。
 *
 * @param label 列の名。狭い画面で一行を札に組むときの見出し。ますが空なら {@code null}
 * @param text 空のますは空の文字
 * @param tone 様式の名。なければ {@code null}
 */
public record MatrixCell(String label, String text, String tone) {

    static final MatrixCell EMPTY = new MatrixCell(null, "", null);

    static MatrixCell of(Destination to) {
        return new MatrixCell(to.section(), to.part() == null ? "○" : "○ " + to.part(), null);
    }

    static MatrixCell of(Track track, Mark mark) {
        return new MatrixCell(
                track.label(), mark.sign() + " " + mark.word(), mark == Mark.OVERDUE ? "mark late" : "mark");
    }
}

package jp.michisuji.meeting.point;

import java.util.List;
import java.util.stream.IntStream;

/** 取組の進捗状況表の一面。分野ごとに、左に部会の検討、右に部会外の検討を並べる。 */
public record ProgressSheet(List<AreaBlock> areas, int count) {

    /**
     * 一つの分野。
     *
     * @param status 分野の状態。行の状態のうち、いちばん進んでいないもの
     */
    public record AreaBlock(String name, String status, List<Band> bands) {

        /** 分野の欄が縦に占める行の数。 */
        public int height() {
            return bands.stream().mapToInt(Band::height).sum();
        }
    }

    /**
     * 部会の検討の一件と、それに並ぶ部会外の検討。
     *
     * @param committee 部会の検討。なければ {@code null}
     */
    public record Band(PointLine committee, List<PointLine> outside) {

        public int height() {
            return Math.max(1, outside.size());
        }

        /** その段の部会外の検討。なければ {@code null}。 */
        public PointLine outsideAt(int row) {
            return row < outside.size() ? outside.get(row) : null;
        }

        public List<Integer> rows() {
            return IntStream.range(0, height()).boxed().toList();
        }
    }
}

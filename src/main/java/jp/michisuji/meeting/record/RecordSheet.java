package jp.michisuji.meeting.record;

import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.AgendaItem;

/**
 * 記録の一面。議題ごとの行と、会議の全体についての行。
 *
 * @param latest この面までに書かれた、いちばん新しい筆の番号
 */
public record RecordSheet(List<Part> parts, long latest) {

    /**
     * 一つの議題の部分。
     *
     * @param item 議題。会議の全体についてなら {@code null}
     */
    public record Part(AgendaItem item, Map<RecordKind, List<RecordRow>> lines) {

        public Long agendaItemId() {
            return item == null ? null : item.id();
        }

        /** 結果の行。会議の全体についてなら {@code null}。 */
        public RecordRow head() {
            return item == null ? null : of(RecordKind.AGENDA).get(0);
        }

        public List<RecordRow> of(RecordKind kind) {
            return lines.getOrDefault(kind, List.of());
        }

        /** 画面での名（{@code part-12}、全体は {@code part-all}）。 */
        public String key() {
            return "part-" + (item == null ? "all" : item.id());
        }
    }
}

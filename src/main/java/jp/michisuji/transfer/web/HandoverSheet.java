package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.shared.PlainText;
import jp.michisuji.transfer.HandoverItem;
import jp.michisuji.transfer.HandoverItem.Kind;

/** 引継書を整える入力。欄ごとの項を並べ、空にした項は除く。 */
public class HandoverSheet {

    private static final int SPARE = 3;

    /** 一項。 */
    public static class Row {

        private Kind kind = Kind.MATTER;

        @PlainText(max = 500, line = true)
        private String words;

        private Long documentId;
        private boolean filled;

        static Row of(HandoverItem item) {
            Row row = new Row();
            row.kind = item.kind();
            row.words = item.words();
            row.documentId = item.documentId();
            row.filled = item.filled();
            return row;
        }

        static Row blank(Kind kind) {
            Row row = new Row();
            row.kind = kind;
            return row;
        }

        boolean written() {
            return words != null && !words.isBlank();
        }

        public Kind getKind() {
            return kind;
        }

        public void setKind(Kind kind) {
            this.kind = kind;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public Long getDocumentId() {
            return documentId;
        }

        public void setDocumentId(Long documentId) {
            this.documentId = documentId;
        }

        public boolean isFilled() {
            return filled;
        }

        public void setFilled(boolean filled) {
            this.filled = filled;
        }
    }

    @Valid
    private List<Row> rows = new ArrayList<>();

    /** 今の引継書に、欄ごとの空の項を添えて。 */
    static HandoverSheet of(List<HandoverItem> items) {
        HandoverSheet sheet = new HandoverSheet();
        for (Kind kind : Kind.values()) {
            items.stream().filter(item -> item.kind() == kind).map(Row::of).forEach(sheet.rows::add);
            Stream.generate(() -> Row.blank(kind)).limit(SPARE).forEach(sheet.rows::add);
        }
        return sheet;
    }

    /** 書かれた項。{@code known} にある資料だけを残す。 */
    List<HandoverItem> items(List<HandoverItem> known) {
        return rows.stream()
                .filter(Row::written)
                .map(row -> known.stream()
                        .filter(item -> item.kind() == row.kind && item.words().equals(row.words.strip()))
                        .findFirst()
                        .orElseGet(() ->
                                new HandoverItem(null, row.kind, row.words.strip(), knownDocument(row, known), false)))
                .toList();
    }

    private static Long knownDocument(Row row, List<HandoverItem> known) {
        return known.stream()
                .map(HandoverItem::documentId)
                .filter(id -> id != null && id.equals(row.documentId))
                .findFirst()
                .orElse(null);
    }

    public List<Row> getRows() {
        return rows;
    }

    public void setRows(List<Row> rows) {
        this.rows = rows;
    }
}

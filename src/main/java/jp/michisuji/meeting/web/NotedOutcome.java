package jp.michisuji.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.record.RecordField;
import jp.michisuji.meeting.record.RecordKind;
import jp.michisuji.meeting.record.RecordRow;
import jp.michisuji.meeting.record.RecordSheet.Part;
import jp.michisuji.meeting.record.RecordSheets;
import org.springframework.stereotype.Component;

/** 会議の最中に書かれた結果。審議結果を記録するときの書きかけとし、書かれた要旨と意見は二度書かせない。 */
@Component
class NotedOutcome {

    private final RecordSheets sheets;

    NotedOutcome(RecordSheets sheets) {
        this.sheets = sheets;
    }

    Optional<RecordRow> headOf(Deliberation it) {
        return partOf(it).map(Part::head);
    }

    /** 既に書かれている要旨と意見。 */
    List<RecordRow> linesOf(Deliberation it) {
        return partOf(it).stream()
                .flatMap(part ->
                        Stream.concat(part.of(RecordKind.SUMMARY).stream(), part.of(RecordKind.OPINION).stream()))
                .filter(row -> !row.words().isBlank())
                .toList();
    }

    /** 回答する職の決まっていない意見があるか。あれば回答の仕事を届けられない。 */
    boolean unaddressed(Deliberation it) {
        return linesOf(it).stream()
                .filter(row -> row.kind() == RecordKind.OPINION)
                .anyMatch(row -> !row.of(RecordField.OPINION).isBlank()
                        && row.of(RecordField.ANSWERING_POST).isEmpty());
    }

    static Result result(RecordRow head) {
        String noted = head.of(RecordField.RESULT);
        return noted.isEmpty() ? null : AgendaResult.valueOf(noted).verdict().orElse(null);
    }

    private Optional<Part> partOf(Deliberation it) {
        return it.sittingId() == null
                ? Optional.empty()
                : sheets.of(it.sittingId()).parts().stream()
                        .filter(part -> part.item() != null
                                && it.id().equals(part.item().deliberationId()))
                        .findFirst();
    }
}

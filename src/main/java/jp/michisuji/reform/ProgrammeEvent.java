package jp.michisuji.reform;

import java.time.LocalDate;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Sitting;

/** 節目。計画の出来事（調査・予算・実施など）。 */
public record ProgrammeEvent(
        Long id,
        long programmeId,
        String kind,
        String name,
        LocalDate dateFrom,
        LocalDate dateTo,
        Precision precision,
        String description,
        String source) {

    /** 日付の言葉。確かでない日はその確からしさのまま言う。 */
    public String dateInWords() {
        return new Sitting(
                        null, null, name, null, dateFrom, dateTo, precision, null, null, null, null, null, null, null,
                        0)
                .dateInWords();
    }
}

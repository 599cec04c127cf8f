package jp.michisuji.meeting.inquiry;

import java.time.Instant;
import java.util.List;

/**
 * 回答の一つの版。
 *
 * @param postCode 答えた職。資料に出どころの印刷がない原文では {@code null}
 * @param nothing 該当なし
 * @param body 自由に書いた回答。行で書く照会では {@code null}
 */
public record Answer(
        long id,
        long inquiryId,
        String postCode,
        int version,
        boolean nothing,
        String body,
        List<Row> rows,
        Instant answeredAt,
        String answeredBy) {

    /** 回答の一行。 */
    public record Row(String topic, String problem, String solution) {

        boolean about(String wanted) {
            return wanted == null || wanted.equals(topic);
        }
    }

    /** 書いたもの。 */
    public record Written(boolean nothing, String body, List<Row> rows) {

        public Written {
            rows = List.copyOf(rows);
        }

        public static Written nothingToReport() {
            return new Written(true, null, List.of());
        }
    }
}

package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 古い記録の片付け。保つ間を過ぎた、まとめの行・送ろうとした結果・送らなかったことを消す。送ったメールそのものは消さない。 */
@Repository
class OldRecords {

    /** 一日に表ごとに消す数。ふだんの一日に増える数より多く、まとめの取引を長引かせない。 */
    static final int AT_ONCE = 20_000;

    private static final Map<String, String> DAYS = Map.of(
            "digest_line", "day",
            "mail_skip", "on_day",
            "mail_attempt", "(at at time zone 'Asia/Tokyo')::date");

    private final JdbcClient jdbc;
    private final KeptRecords kept;

    OldRecords(JdbcClient jdbc, KeptRecords kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    void clear(LocalDate today) {
        DAYS.forEach((table, day) -> clear(table, day, kept.since(today)));
    }

    /** 番号は書いた順なので、番号の若いものだけを見れば足り、日の索引は要らない。 */
    private void clear(String table, String day, LocalDate since) {
        jdbc.sql("delete from " + table + " where id in (select id from (select id, " + day + " as noted from " + table
                        + " order by id limit ?) oldest where noted < ?)")
                .params(AT_ONCE, since)
                .update();
    }
}

package jp.michisuji.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 受け取り方の台帳。職員ごとの受け取り方を覚え、選んでいない人には標準を答える。 */
@Component
public class ReminderPreferences {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Remembered<Boolean> anyoneAlways = new Remembered<>(this::readAnyoneAlways);

    ReminderPreferences(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public ReminderChoices choicesOf(String personCode) {
        return jdbc.sql("select * from reminder_choice where person_code = ?")
                .param(personCode)
                .query((row, number) -> choices(row))
                .optional()
                .orElseGet(ReminderChoices::standard);
    }

    /** Whether anybody wants to be told of every arrival at once: on most days nobody, and nothing more is asked. */
    boolean anyoneTellsAlways() {
        return anyoneAlways.get();
    }

    private boolean readAnyoneAlways() {
        return jdbc.sql("select exists (select 1 from reminder_choice where immediate = 'ALWAYS')")
                .query(Boolean.class)
                .single();
    }

    /** By the code of the person, in one statement; whoever has chosen nothing is left out and gets the standard. */
    public Map<String, ReminderChoices> all() {
        Map<String, ReminderChoices> all = new HashMap<>();
        jdbc.sql("select * from reminder_choice").query(row -> {
            all.put(row.getString("person_code"), choices(row));
        });
        return all;
    }

    @Transactional
    public void choose(String personCode, ReminderChoices wanted, Actor actor) {
        ReminderChoices before = choicesOf(personCode);
        store(personCode, wanted);
        anyoneAlways.forget();
        Act act = Act.of("reminder.choose", "person", personCode, "メールの受け取り方を変えた")
                .changed("まとめの時刻", before.digestAt(), wanted.digestAt())
                .changed("加える知らせ", inWords(before.additionalLeads()), inWords(wanted.additionalLeads()))
                .changed("届いたとき", before.immediate().label(), wanted.immediate().label());
        audit.record(actor, act);
    }

    private void store(String personCode, ReminderChoices wanted) {
        jdbc.sql(
                        """
                        insert into reminder_choice (person_code, digest_at, additional_leads, immediate)
                        values (?, ?, ?, ?)
                        on conflict (person_code) do update set digest_at = excluded.digest_at,
                            additional_leads = excluded.additional_leads, immediate = excluded.immediate
                        """)
                .params(
                        personCode,
                        wanted.digestAt(),
                        wanted.additionalLeads().toArray(Integer[]::new),
                        wanted.immediate().name())
                .update();
    }

    private static ReminderChoices choices(ResultSet row) throws SQLException {
        return new ReminderChoices(
                row.getObject("digest_at", LocalTime.class),
                List.of((Integer[]) row.getArray("additional_leads").getArray()),
                ReminderChoices.Immediate.valueOf(row.getString("immediate")));
    }

    private static String inWords(List<Integer> leads) {
        return leads.stream().map(days -> days + "開庁日前").collect(Collectors.joining("、"));
    }
}

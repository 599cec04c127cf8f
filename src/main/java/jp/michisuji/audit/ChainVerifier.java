package jp.michisuji.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 鎖の検査。監査記録が封をした時のままかを初めから確かめる。
 *
 * <p>It finds changed, removed and slipped-in rows. Whoever may switch triggers off could still cut the end of the chain
 * away: write {@link #head()} down outside the database from time to time to see that too.
 */
@Component
public class ChainVerifier {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;

    ChainVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainVerdict verify() {
        Seal last = Seal.beginning();
        List<Link> page;
        do {
            page = after(last.seq());
            for (Link link : page) {
                Optional<String> fault = fault(last, link);
                if (fault.isPresent()) {
                    return ChainVerdict.broken(last, link.seal().entryId(), fault.get());
                }
                last = link.seal();
            }
        } while (page.size() == PAGE);
        return unsealed(last);
    }

    /** The value of the newest seal in hexadecimal; empty before the first. */
    public Optional<String> head() {
        return jdbc.sql("select hash from audit_seal order by seq desc limit 1")
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes(1)))
                .optional();
    }

    private static Optional<String> fault(Seal last, Link link) {
        Seal seal = link.seal();
        if (seal.seq() != last.seq() + 1) {
            return Optional.of("封の連番が飛んでいます");
        }
        if (!Arrays.equals(seal.previousHash(), last.hash())) {
            return Optional.of("前の封とつながりません");
        }
        if (link.content().values().get(0) == null) {
            return Optional.of("記録が失われています");
        }
        boolean same = Arrays.equals(seal.hash(), link.content().hashAfter(last.hash()));
        return same ? Optional.empty() : Optional.of("記録が封をした時と違います");
    }

    /** A row that is neither sealed nor waiting for its seal came in, or lost its seal, behind the triggers. */
    private ChainVerdict unsealed(Seal last) {
        return jdbc.sql(
                        """
                        select min(e.id) from audit_entry e
                        where not exists (select 1 from audit_seal s where s.entry_id = e.id)
                          and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
                        """)
                .query(Long.class)
                .optional()
                .map(id -> ChainVerdict.broken(last, id, "封のない記録です"))
                .orElseGet(() -> ChainVerdict.sound(last.seq()));
    }

    private List<Link> after(long seq) {
        return jdbc.sql("select s.seq, s.entry_id, s.previous_hash, s.hash, " + EntryContent.COLUMNS
                        + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                        + " where s.seq > :seq order by s.seq limit " + PAGE)
                .param("seq", seq)
                .query((row, number) -> new Link(
                        new Seal(row.getLong(1), row.getLong(2), row.getBytes(3), row.getBytes(4)),
                        EntryContent.read(row, 5)))
                .list();
    }

    private record Link(Seal seal, EntryContent content) {}
}

package jp.michisuji.audit;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 鎖の検査。監査記録が封をした時のままかを初めから確かめる。
 *
 * <p>It finds changed, removed, moved and slipped-in rows by itself. A tail that was cut away, or a chain that was made
 * anew, shows against the heads written down before.
 */
@Component
public class ChainVerifier {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;

    ChainVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In a transaction of its own: the check needs one snapshot.
     *
     * @param heads written down before, in any order
     * @param progress hears how many seals have been found sound, now and then
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public ChainVerdict verify(Collection<ChainHead> heads, LongConsumer progress) {
        Map<Long, List<ChainHead>> written = heads.stream().collect(Collectors.groupingBy(ChainHead::seq));
        Seal last = Seal.beginning();
        List<ChainLink> page;
        do {
            page = after(last.seq());
            for (ChainLink link : page) {
                Optional<String> fault = fault(last, link, written);
                if (fault.isPresent()) {
                    return ChainVerdict.broken(last, link.seal(), fault.get());
                }
                last = link.seal();
            }
            progress.accept(last.seq());
        } while (page.size() == PAGE);
        return atTheEnd(last, heads);
    }

    /** The newest seal; empty before the first. */
    public Optional<SealedHead> head() {
        return jdbc.sql("select seq, hash from audit_seal order by seq desc limit 1")
                .query((row, number) ->
                        new SealedHead(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
                .optional();
    }

    private Optional<String> fault(Seal last, ChainLink link, Map<Long, List<ChainHead>> written) {
        return link.isSoundAfter(last)
                ? remade(link.seal(), written)
                : Optional.of(ChainFault.of(last, link, after(last.seq())));
    }

    private static Optional<String> remade(Seal seal, Map<Long, List<ChainHead>> written) {
        String hash = HexFormat.of().formatHex(seal.hash());
        return written.getOrDefault(seal.seq(), List.of()).stream()
                .filter(head -> !head.hash().equals(hash))
                .findFirst()
                .map(head -> head.day() + "に書き留めた先頭と値が違います。ここまでの鎖が作り直されました");
    }

    private ChainVerdict atTheEnd(Seal last, Collection<ChainHead> heads) {
        return heads.stream()
                .filter(head -> head.seq() > last.seq())
                .findFirst()
                .map(head -> ChainVerdict.cut(last, head))
                .or(() -> unsealed().map(id -> ChainVerdict.unsealed(last, id)))
                .orElseGet(() -> ChainVerdict.sound(last.seq()));
    }

    /** A row that is neither sealed nor waiting for its seal came in, or lost its seal, behind the triggers. */
    private Optional<Long> unsealed() {
        return jdbc.sql(
                        """
                        select e.id from audit_entry e
                        where not exists (select 1 from audit_seal s where s.entry_id = e.id)
                          and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
                        order by e.id limit 1
                        """)
                .query(Long.class)
                .optional();
    }

    private List<ChainLink> after(long seq) {
        return jdbc.sql("select s.seq, s.entry_id, s.previous_hash, s.hash, " + EntryContent.COLUMNS
                        + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                        + " where s.seq > :seq order by s.seq limit " + PAGE)
                .param("seq", seq)
                .query((row, number) -> new ChainLink(
                        new Seal(row.getLong(1), row.getLong(2), row.getBytes(3), row.getBytes(4)),
                        EntryContent.read(row, 5)))
                .list();
    }

    /** 最も新しい封の連番と値。 */
    public record SealedHead(long seq, String hash) {}
}

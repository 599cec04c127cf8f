package jp.michisuji.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.reform.CompanionWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 案件の移管の進み。移す業務のうち、いくつの手続が始まり、どこまで来たか。一文で数える。 */
@Component
@Transactional(readOnly = true)
class ItemTransfers implements CompanionWork {

    /** @param state 手続の始まっていない業務では {@code null} */
    private record Standing(Transfer.State state, int duties) {}

    private final JdbcClient jdbc;

    ItemTransfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subjectType() {
        return Transfer.SUBJECT;
    }

    @Override
    public Optional<Progress> of(long itemId) {
        List<Standing> standings = standings(itemId);
        int all = standings.stream().mapToInt(Standing::duties).sum();
        int waiting = standings.stream()
                .filter(standing -> standing.state() == null)
                .mapToInt(Standing::duties)
                .sum();
        return all == 0 ? Optional.empty() : Optional.of(progress(itemId, all - waiting, all, standings));
    }

    private static Progress progress(long itemId, int started, int all, List<Standing> standings) {
        String words = started == all
                ? "移す業務" + all + "件のすべてで、手続が始まっています。"
                : "移す業務" + all + "件のうち、" + started + "件の手続が始まっています。";
        List<Count> counts = Stream.of(Transfer.State.values())
                .flatMap(state -> standings.stream()
                        .filter(standing -> standing.state() == state)
                        .map(standing -> new Count(state.label(), standing.duties())))
                .toList();
        return new Progress("業務の移管", words, started, all, counts, "/duties?item=" + itemId);
    }

    private List<Standing> standings(long itemId) {
        return jdbc.sql(
                        """
                        select t.state, count(*) as duties
                          from duty d left join transfer t on t.duty_id = d.id and t.state <> 'STOPPED'
                         where d.item_id = ? and d.removed_at is null and d.disposition in ('TRANSFERRED', 'SHARED')
                         group by t.state""")
                .param(itemId)
                .query(Standing.class)
                .list();
    }
}

package jp.michisuji.approval;

import java.util.List;
import java.util.Optional;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 起案の台帳。一件を引き、行を押さえる。 */
@Repository
public class Approvals {

    private static final String ALL = "select * from approval";

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Approval> find(long id) {
        return jdbc.sql(ALL + " where id = ?")
                .param(id)
                .query(ApprovalRows::approval)
                .optional();
    }

    /** @throws NotFoundException そのような起案がない */
    public Approval get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /**
     * 行を押さえて引く。一つの起案についての行為は、すべてこの行を押さえてから始める。
     *
     * @throws NotFoundException そのような起案がない
     */
    public Approval lock(long id) {
        return jdbc.sql(ALL + " where id = ? for update")
                .param(id)
                .query(ApprovalRows::approval)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** その種類の手続が呼んで、まだ決まらない起案。 */
    public List<Approval> openOf(String originType) {
        return jdbc.sql(ALL + " where origin_type = ? and state in ('DRAFT', 'CIRCULATING', 'RETURNED') order by id")
                .param(originType)
                .query(ApprovalRows::approval)
                .list();
    }

    /** その手続が呼んだ起案。新しいものが先。 */
    public List<Approval> ofOrigin(Approval.Origin origin) {
        return jdbc.sql(ALL + " where origin_type = ? and origin_id = ? order by id desc")
                .params(origin.type(), origin.id())
                .query(ApprovalRows::approval)
                .list();
    }
}

package jp.michisuji.operations;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** データベースの役の健診。応用が、監査記録を書き換えられる役でつないでいないか。 */
@Component
@Order(5)
class DatabaseRoleCheck implements HealthCheck {

    private final JdbcClient jdbc;

    DatabaseRoleCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Part part() {
        return Part.DATABASE_ROLE;
    }

    @Override
    public Finding look() {
        return jdbc.sql(
                        """
                        select current_user,
                          (select rolsuper from pg_roles where rolname = current_user)
                            or exists (select 1 from pg_tables t where schemaname = 'michisuji' and tablename like 'audit\\_%'
                                 and tablename <> 'audit_unsealed'
                                 and (pg_has_role(current_user, t.tableowner, 'MEMBER')
                                   or has_table_privilege('michisuji.' || tablename, 'UPDATE, DELETE, TRUNCATE')))
                        """)
                .query((row, number) -> finding(row.getString(1), row.getBoolean(2)))
                .single();
    }

    private Finding finding(String role, boolean mayChange) {
        return mayChange
                ? Finding.care(
                        part(),
                        "応用が、監査記録を書き換えられる役（" + role + "）でつないでいます。動きに障りはありませんが、表の持ち主と応用の役を分けてください"
                                + "（README「データベースの役」）。")
                : Finding.good(part(), "応用の役（" + role + "）は、監査記録を書き足すことしかできません。");
    }
}

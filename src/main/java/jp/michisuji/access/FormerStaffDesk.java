package jp.michisuji.access;

import java.util.List;
import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.FormerStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 離れた職員の窓口。管理者が名を仮の番号に替え、宛先とログインを消す。 */
@Component
public class FormerStaffDesk {

    private final FormerStaff staff;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    FormerStaffDesk(FormerStaff staff, JdbcClient jdbc, Permissions permissions, CurrentUser user, AuditLog audit) {
        this.staff = staff;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    public List<FormerStaff.Former> leavers() {
        permissions.demand(Action.OPERATE);
        return staff.leavers();
    }

    public Optional<FormerStaff.Former> leaver(String code) {
        permissions.demand(Action.OPERATE);
        return staff.leaver(code);
    }

    public int pseudonymised() {
        permissions.demand(Action.OPERATE);
        return staff.pseudonymised();
    }

    /**
     * Neither the name nor the user name goes into the record of it.
     *
     * @return the name that stands in its place
     */
    @Transactional
    public String pseudonymise(FormerStaff.Former former) {
        permissions.demand(Action.OPERATE);
        String name = staff.pseudonymise(former.code());
        jdbc.sql(
                        """
                        delete from spring_session where principal_name in
                          (select username from account where person_code = ?)
                        """)
                .param(former.code())
                .update();
        jdbc.sql("delete from account where person_code = ?")
                .param(former.code())
                .update();
        audit.record(
                user.actor(),
                Act.of(
                        "person.pseudonymise",
                        "person",
                        former.opaqueId().toString(),
                        "離れた職員の名を「" + name + "」に替え、宛先とログインを消した"));
        return name;
    }
}

package jp.michisuji.hearing.group;

import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 連絡先の台帳。見たことも、改めたことも、監査記録に残る。番号そのものは監査記録に写さない。 */
@Component
public class GroupContacts {

    private final HearingGroups groups;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    GroupContacts(HearingGroups groups, JdbcClient jdbc, AuditLog audit) {
        this.groups = groups;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** 連絡先を見る。登録がなければ空の連絡先を返す。 */
    @Transactional
    public GroupContact read(long groupId, Actor actor) {
        HearingGroup group = groups.get(groupId);
        audit.record(actor, act(group, "group.contact-read", "連絡先を見た"));
        return find(groupId);
    }

    @Transactional
    public void write(long groupId, GroupContact contact, Actor actor) {
        HearingGroup group = groups.get(groupId);
        GroupContact before = find(groupId);
        jdbc.sql(
                        """
                        insert into hearing_group_contact (group_id, role, phone, mail, remarks)
                        values (:group, :role, :phone, :mail, :remarks)
                        on conflict (group_id) do update set role = excluded.role, phone = excluded.phone,
                            mail = excluded.mail, remarks = excluded.remarks
                        """)
                .param("group", groupId)
                .param("role", contact.role())
                .param("phone", contact.phone())
                .param("mail", contact.mail())
                .param("remarks", contact.remarks())
                .update();
        Act act = act(group, "group.contact-write", contact.blank() ? "連絡先を消した" : "連絡先を改めた");
        audit.record(actor, act.changed("役職", before.role(), contact.role()));
    }

    /** 説明する職。団体への聴取を受け持つ職は、所管課でなくても連絡先を見られる。 */
    public List<String> explainingPosts(long groupId) {
        return jdbc.sql("select distinct explaining_post from hearing where group_id = ?")
                .param(groupId)
                .query(String.class)
                .list();
    }

    private GroupContact find(long groupId) {
        return jdbc.sql("select role, phone, mail, remarks from hearing_group_contact where group_id = ?")
                .param(groupId)
                .query(GroupContact.class)
                .optional()
                .orElse(GroupContact.NONE);
    }

    private static Act act(HearingGroup group, String action, String words) {
        return Act.of(action, "hearing-group", String.valueOf(group.id()), group.name() + ": " + words);
    }
}

package jp.michisuji.approval.setting;

import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 決裁の決まりの窓口。改めると、前と後が記録に残る。 */
@Component
@Transactional
public class ApprovalRuleDesk {

    private final ApprovalRules rules;
    private final Permissions permissions;
    private final AuditLog audit;

    ApprovalRuleDesk(ApprovalRules rules, Permissions permissions, AuditLog audit) {
        this.rules = rules;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** @throws ConflictException 読んだあとに他の職員が改めた */
    public void change(ApprovalSettings wanted, Actor actor) {
        permissions.demand(Action.APPROVAL_SETTINGS);
        ApprovalSettings before = rules.current();
        if (!rules.change(wanted)) {
            throw new ConflictException("他の職員が先に決裁の決まりを改めました。今の決まりを見てから、もう一度改めてください");
        }
        Act act = Act.of("approval.settings", "approval-setting", "1", "決裁の決まりを改めた")
                .changed("文書番号の形", before.numberPattern(), wanted.numberPattern())
                .changed(
                        "起案者の決裁",
                        before.drafterDecides().label(),
                        wanted.drafterDecides().label())
                .changed(
                        "一人が二つの段の職にあるとき",
                        before.samePerson().label(),
                        wanted.samePerson().label())
                .changed("欠けた職の決裁を後任が後閲", yes(before.successorReviews()), yes(wanted.successorReviews()))
                .changed("引上げ承認まで待つ開庁日", before.idleDays(), wanted.idleDays())
                .changed("軽易な案の後閲", yes(before.lightReviewed()), yes(wanted.lightReviewed()));
        audit.record(actor, act);
    }

    private static String yes(boolean wanted) {
        return wanted ? "要する" : "要しない";
    }
}

package jp.michisuji.transfer;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.TaskAddresses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 取りまとめ課長の交替。取りまとめに届いていた開いた仕事も、新しい取りまとめ課長へ移る。 */
@Component
@Transactional
public class TransferLead {

    /** 図で取りまとめ課長を尋ねる式。 */
    private static final String ASKED = "${transferPosts.lead(execution)}";

    private final Transfers transfers;
    private final TransferLocks locks;
    private final TaskAddresses addresses;
    private final Organization organization;
    private final AuditLog audit;

    TransferLead(
            Transfers transfers,
            TransferLocks locks,
            TaskAddresses addresses,
            Organization organization,
            AuditLog audit) {
        this.transfers = transfers;
        this.locks = locks;
        this.addresses = addresses;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * 替える。
     *
     * @return 移した仕事の数
     * @throws ConflictException 既に終わった移管
     */
    public int change(long transferId, String post, String reason, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        if (transfer.state().ended()) {
            throw new ConflictException("この移管は既に終わっています");
        }
        transfers.lead(transferId, organization.post(post).code());
        audit.record(
                actor,
                TransferAct.of(transfer, "transfer.lead", "取りまとめ課長を替えた（理由: " + reason + "）")
                        .changed("取りまとめ", name(transfer.leadPost()), name(post)));
        return addresses.move(Transfer.SUBJECT, String.valueOf(transferId), ASKED, post);
    }

    private String name(String post) {
        return organization.post(post).name();
    }
}

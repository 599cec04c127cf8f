package jp.michisuji.approval.register;

import java.util.List;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.document.DocumentGuard;
import org.springframework.stereotype.Component;

/** 添付の門。起案に添えた資料は、その起案を読める人だけが開ける。 */
@Component
class PaperGate implements DocumentGuard {

    private final AttachedPapers papers;
    private final ApprovalAudience audience;

    PaperGate(AttachedPapers papers, ApprovalAudience audience) {
        this.papers = papers;
        this.audience = audience;
    }

    @Override
    public boolean withholds(long documentId) {
        List<Long> approvals = papers.approvalsWith(documentId);
        return !approvals.isEmpty() && approvals.stream().noneMatch(audience::reads);
    }
}

package jp.michisuji.approval.act;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.workflow.PostNotice;

/** 起案者への知らせ。仕事にはならない終わりを、起案した職に告げる。 */
final class DrafterNotice {

    private DrafterNotice() {}

    /**
     * @param happened 起きたこと（決裁されました）
     * @param words 添える文
     */
    static PostNotice of(Approval approval, String happened, String words) {
        return new PostNotice(
                List.of(approval.drafterPost()),
                "approval closed " + approval.id(),
                happened + "：" + approval.name(),
                "「" + approval.name() + "」が" + happened + "。\n\n" + words,
                "/approvals/" + approval.id(),
                "起案した職");
    }
}

package jp.michisuji.approval.sheet;

import jp.michisuji.approval.Approval;
import jp.michisuji.document.print.Printout;

/** 組み上がった決裁書。 */
public record ApprovalSheet(Approval approval, Printout printout) {

    /** 保存するときの名の、拡張子を除いた部分。 */
    public String fileStem() {
        return printout.title() + "　" + approval.name();
    }
}

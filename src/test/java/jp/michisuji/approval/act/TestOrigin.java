package jp.michisuji.approval.act;

import jp.michisuji.approval.ApprovalOrigins;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Weight;

/** 試験の元。ほかの業務の図が決裁を呼ぶときの、下書きを渡す。 */
public class TestOrigin implements ApprovalOrigins {

    public static final String TYPE = "approval-test";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Proposal proposal(String id) {
        return new Proposal("元" + id + "の決裁", "業務の用意した本文", Retention.TEN, Disclosure.OPEN, Weight.ORDINARY, null);
    }
}

package jp.michisuji.approval;

import java.util.List;

/** 求めた決裁。業務が、自分の図から求めた決裁のうち、今の利用者に見せてよいものを引く。 */
public interface AskedApprovals {

    /** 新しいものが先。 */
    List<Approval> readable(Approval.Origin origin);
}

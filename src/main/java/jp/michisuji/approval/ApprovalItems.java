package jp.michisuji.approval;

import java.util.Map;

/** 起案を結び付けられる案件の差込口。案件を持つ業務が答える。 */
public interface ApprovalItems {

    /** 今の利用者が見られる案件の番号と題名。台帳の順。 */
    Map<Long, String> all();
}

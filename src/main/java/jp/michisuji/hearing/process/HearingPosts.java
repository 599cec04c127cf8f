package jp.michisuji.hearing.process;

import jp.michisuji.organization.ReformOffice;
import jp.michisuji.workflow.ProcessBean;

/** 聴取の仕事の届け先の職。 */
@ProcessBean
public class HearingPosts {

    private final ReformOffice office;

    HearingPosts(ReformOffice office) {
        this.office = office;
    }

    /** 資料を確かめ、同席の求めに答える職。 */
    public String reformOffice() {
        return office.officePost();
    }
}

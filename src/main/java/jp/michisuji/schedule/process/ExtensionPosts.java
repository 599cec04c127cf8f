package jp.michisuji.schedule.process;

import jp.michisuji.organization.ReformOffice;
import jp.michisuji.workflow.ProcessBean;

/** 延長を決める職。 */
@ProcessBean
public class ExtensionPosts {

    private final ReformOffice office;

    ExtensionPosts(ReformOffice office) {
        this.office = office;
    }

    /** 区役所改革担当課長。 */
    public String lead() {
        return office.leadPost();
    }
}

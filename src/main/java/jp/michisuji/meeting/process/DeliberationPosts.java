package jp.michisuji.meeting.process;

import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.ReformOffice;
import jp.michisuji.workflow.ProcessBean;

/**
 * 審議の仕事の届け先の職。仕事が生まれるたびに尋ねられる。
 *
 * <p>変数に写しておかないので、所管や事務局が替わったあとの仕事は新しい職に届く。
 */
@ProcessBean
public class DeliberationPosts {

    private final DeliberatedItems items;
    private final Bodies bodies;
    private final ReformOffice office;

    DeliberationPosts(DeliberatedItems items, Bodies bodies, ReformOffice office) {
        this.items = items;
        this.bodies = bodies;
        this.office = office;
    }

    /** 案件の所管課長。 */
    public String owner(long itemId) {
        return items.item(itemId).ownerPost();
    }

    /** その段階の会議体の事務局。 */
    public String secretariat(String stage) {
        return bodies.get(Stage.valueOf(stage).bodyCode()).secretariatPost();
    }

    /** 区役所改革担当。 */
    public String reformOffice() {
        return office.officePost();
    }
}

package jp.michisuji.meeting.process;

import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.workflow.ProcessBean;

/** 意見への回答の仕事の届け先の職。仕事が生まれるたびに尋ねられる。 */
@ProcessBean
public class OpinionPosts {

    private final Opinions opinions;
    private final Sittings sittings;
    private final Bodies bodies;

    OpinionPosts(Opinions opinions, Sittings sittings, Bodies bodies) {
        this.opinions = opinions;
        this.sittings = sittings;
        this.bodies = bodies;
    }

    /** 受け持つ職。 */
    public String owner(Long opinionId) {
        return opinions.get(opinionId).answeringPost();
    }

    /** 意見の述べられた会議の事務局。 */
    public String secretariat(Long opinionId) {
        long sitting = opinions.get(opinionId).place().sittingId();
        return bodies.get(sittings.get(sitting).bodyCode()).secretariatPost();
    }
}

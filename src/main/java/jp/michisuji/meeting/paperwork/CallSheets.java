package jp.michisuji.meeting.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 招集通知を組む。 */
@Component
class CallSheets implements SheetMaker {

    private final Shidais shidais;
    private final Bodies bodies;
    private final Organization organization;
    private final Clock clock;

    CallSheets(Shidais shidais, Bodies bodies, Organization organization, Clock clock) {
        this.shidais = shidais;
        this.bodies = bodies;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CALL;
    }

    @Override
    public boolean fits(Sitting sitting) {
        return sitting.state().toCome();
    }

    @Override
    public CallSheet make(Sitting sitting) {
        Body body = bodies.get(sitting.bodyCode());
        String secretariat =
                organization.findPost(body.secretariatPost()).map(Post::name).orElse(body.secretariatPost());
        return new CallSheet(
                JapaneseDate.format(LocalDate.now(clock)), body.name() + " 構成員", secretariat, shidais.make(sitting));
    }
}

package jp.michisuji.meeting.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.sitting.CallNotice;
import jp.michisuji.meeting.sitting.SittingCalls;
import jp.michisuji.meeting.sitting.SittingCalls.SittingCall;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 招集通知を組む。構成員に送るメールの文も、ここから出る。 */
@Component
class CallSheets implements SheetMaker, CallNotice {

    private final Shidais shidais;
    private final Bodies bodies;
    private final SittingCalls calls;
    private final Organization organization;
    private final Clock clock;

    CallSheets(Shidais shidais, Bodies bodies, SittingCalls calls, Organization organization, Clock clock) {
        this.shidais = shidais;
        this.bodies = bodies;
        this.calls = calls;
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

    /** 招集したあとは、招集した日を記す。 */
    @Override
    public CallSheet make(Sitting sitting) {
        return sheet(
                sitting, calls.last(sitting.id()).map(SittingCall::calledOn).orElseGet(() -> LocalDate.now(clock)));
    }

    @Override
    public String of(Sitting sitting, LocalDate on) {
        return new Leaf(kind(), sitting, "", sheet(sitting, on).blocks()).text();
    }

    private CallSheet sheet(Sitting sitting, LocalDate on) {
        Body body = bodies.get(sitting.bodyCode());
        String secretariat =
                organization.findPost(body.secretariatPost()).map(Post::name).orElse(body.secretariatPost());
        return new CallSheet(JapaneseDate.format(on), body.name() + " 構成員", secretariat, shidais.make(sitting));
    }
}

package jp.michisuji.meeting.sitting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.BodyMembers;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.SittingCalls.SittingCall;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.PostNotice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 招集。構成員に会議の日時・場所・議題・資料を知らせる。知らせたあとに変われば、改めて招集する。 */
@Component
@Transactional
public class Calling {

    private final Sittings sittings;
    private final SittingStates states;
    private final SittingCalls calls;
    private final Bodies bodies;
    private final BodyMembers members;
    private final CallNotice notice;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calling(
            Sittings sittings,
            SittingStates states,
            SittingCalls calls,
            Bodies bodies,
            BodyMembers members,
            CallNotice notice,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.states = states;
        this.calls = calls;
        this.bodies = bodies;
        this.members = members;
        this.notice = notice;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** 今、招集すれば知らせる文。 */
    @Transactional(readOnly = true)
    public String noticeOf(Sitting sitting) {
        return notice.of(sitting, LocalDate.now(clock));
    }

    /** 招集したあとに、日時・場所・議題・資料が変わったか。 */
    @Transactional(readOnly = true)
    public boolean outdated(Sitting sitting) {
        return sitting.state() == State.CALLED
                && calls.last(sitting.id())
                        .filter(call -> !call.notice().equals(notice.of(sitting, call.calledOn())))
                        .isPresent();
    }

    /**
     * 招集する。既に招集していれば、改めて招集する。
     *
     * @param seen 招集する人が見た文
     * @throws ConflictException 見たあとに変わった。知らせることが変わっていない。開かれたか中止された
     */
    public void call(long sittingId, String seen, Actor actor) {
        Sitting sitting = sittings.lock(sittingId);
        String text = noticeOf(sitting);
        int number = calls.last(sittingId).map(SittingCall::number).orElse(0) + 1;
        demand(sitting, text, seen);
        if (sitting.state() == State.PLANNED) {
            states.advance(sittingId, State.CALLED, LocalDate.now(clock));
        }
        calls.add(new SittingCall(sittingId, number, text, Instant.now(clock)), actor.personCode());
        audit.record(actor, act(sitting, number));
        tell(sitting, number, text);
    }

    private void demand(Sitting sitting, String text, String seen) {
        if (!sitting.state().toCome()) {
            throw new ConflictException("この会議は" + sitting.state().label() + "なので招集できません");
        }
        if (sitting.state() == State.CALLED && !outdated(sitting)) {
            throw new ConflictException("この会議は既に招集しました。知らせることは変わっていません");
        }
        if (!CallSeal.of(text).equals(seen)) {
            throw new ConflictException("見ていた間に、日時・場所・議題・資料のどれかが変わりました");
        }
    }

    private void tell(Sitting sitting, int number, String text) {
        Body body = bodies.get(sitting.bodyCode());
        List<String> posts = members.of(body.code());
        String again = number == 1 ? "" : "（改めて招集）";
        events.publishEvent(new PostNotice(
                posts,
                "call " + sitting.id() + " " + number,
                "招集" + again + "：" + sitting.title(),
                number == 1 ? text : sitting.title() + "について、前の知らせから変わったことがあるので、改めて招集します。\n\n" + text,
                "/meetings/" + sitting.id(),
                body.name() + "の構成員"));
    }

    private static Act act(Sitting sitting, int number) {
        String what = number == 1 ? "を招集した" : "を改めて招集した（" + number + "回目）";
        Act act = Act.of("sitting.call", "sitting", String.valueOf(sitting.id()), sitting.title() + what);
        return act.changed("状態", sitting.state().label(), State.CALLED.label());
    }
}

package jp.michisuji.meeting.inquiry.web;

import java.time.LocalDate;
import jp.michisuji.meeting.inquiry.HomeworkDesk;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.DiagramTour;

/** 照会と宿題の図を、どの終わりも、締切りの境界も通るように歩く。 */
public class InquiryTour implements DiagramTour {

    private final InquiryWalk walk;
    private final InquiryDesk desk;
    private final HomeworkDesk homework;

    InquiryTour(InquiryWalk walk, InquiryDesk desk, HomeworkDesk homework) {
        this.walk = walk;
        this.desk = desk;
        this.homework = homework;
    }

    @Override
    public String name() {
        return "照会と宿題";
    }

    @Override
    public void walk() {
        long answered = inquiry();
        InquiryWalk.SECTIONS.forEach(post -> walk.answer(answered, post, "あります"));
        walk.summarise(answered);
        long closed = inquiry();
        desk.close(closed, desk.unanswered(closed), Actor.system());
        walk.summarise(closed);
        desk.withdraw(inquiry(), "別に調べたため", Actor.system());
        long sitting = walk.sitting(LocalDate.of(2025, 10, 6)).id();
        long first = walk.homework(sitting);
        desk.close(first, desk.unanswered(first), Actor.system());
        homework.write(first, "要旨", 0, Actor.system());
        walk.finishGist(first, "keep");
        desk.withdraw(walk.homework(sitting), "会議で話すため", Actor.system());
    }

    private long inquiry() {
        return walk.inquiry(LocalDate.of(2025, 9, 19), InquiryWalk.SECTIONS);
    }
}

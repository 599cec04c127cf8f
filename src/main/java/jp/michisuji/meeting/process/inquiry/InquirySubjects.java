package jp.michisuji.meeting.process.inquiry;

import java.util.List;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.organization.Organization;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 照会の仕事の主題。答える仕事は、どの課の答えかを中身に持つ。 */
@Component
class InquirySubjects implements WorkSubjects {

    private final Inquiries inquiries;
    private final Sittings sittings;
    private final Bodies bodies;
    private final Organization organization;

    InquirySubjects(Inquiries inquiries, Sittings sittings, Bodies bodies, Organization organization) {
        this.inquiries = inquiries;
        this.sittings = sittings;
        this.bodies = bodies;
        this.organization = organization;
    }

    @Override
    public List<String> processKeys() {
        return List.of("inquiry", "homework");
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Inquiry inquiry = inquiries.get(task.number(InquiryVariables.INQUIRY_ID));
        WorkSubject subject = new WorkSubject(
                Inquiry.SUBJECT, String.valueOf(inquiry.id()), inquiry.itemId(), inquiry.title(), body(inquiry));
        return task.taskKey().startsWith("userTask_answer")
                ? about(subject, task.text(InquiryVariables.SECTION_POST))
                : subject;
    }

    private WorkSubject about(WorkSubject subject, String post) {
        return subject.about(organization.post(post).name() + "の回答", post);
    }

    private String body(Inquiry inquiry) {
        return sittings.find(inquiry.sittingId())
                .map(sitting -> bodies.get(sitting.bodyCode()).name())
                .orElse(null);
    }
}

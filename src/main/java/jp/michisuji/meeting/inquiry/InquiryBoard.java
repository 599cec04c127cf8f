package jp.michisuji.meeting.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** 照会の一覧表。みんなの状態と回答を一か所に並べる。課がいくつあっても、読む文の数は変わらない。 */
@Component
public class InquiryBoard {

    private final AskedSections sections;
    private final Answers answers;
    private final InquiryAudience audience;
    private final WorkItems workItems;
    private final Organization organization;
    private final Clock clock;

    InquiryBoard(
            AskedSections sections,
            Answers answers,
            InquiryAudience audience,
            WorkItems workItems,
            Organization organization,
            Clock clock) {
        this.sections = sections;
        this.answers = answers;
        this.audience = audience;
        this.workItems = workItems;
        this.organization = organization;
        this.clock = clock;
    }

    /** 見る人に見せてよい課だけを、未回答の課を先に。 */
    public List<SectionLine> of(Inquiry inquiry) {
        Map<String, Answer> current = answers.latest(inquiry.id()).stream()
                .filter(answer -> answer.postCode() != null)
                .collect(Collectors.toMap(Answer::postCode, Function.identity()));
        Map<String, WorkItem> open = openBySection(inquiry.id());
        return sections.of(inquiry.id()).stream()
                .filter(section -> audience.sees(inquiry, section.postCode()))
                .map(section -> line(section, open.get(section.postCode()), current.get(section.postCode())))
                .sorted(Comparator.comparingInt(SectionLine::urgency))
                .toList();
    }

    private Map<String, WorkItem> openBySection(long inquiryId) {
        return workItems.openOf(Inquiry.SUBJECT, String.valueOf(inquiryId)).stream()
                .filter(task -> task.subject().detailId() != null)
                .collect(Collectors.toMap(task -> task.subject().detailId(), Function.identity(), (one, other) -> one));
    }

    private SectionLine line(AskedSection section, WorkItem task, Answer answer) {
        LocalDate due = task == null ? null : task.due().date();
        return new SectionLine(
                section.postCode(),
                organization.findPost(section.postCode()).map(Post::name).orElse(section.postCode()),
                section.state(),
                section.seenAt(),
                section.answeredAt(),
                section.late(),
                task == null ? null : task.taskId(),
                due,
                due != null && LocalDate.now(clock).isAfter(due),
                answer);
    }
}

package jp.michisuji.meeting.inquiry;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 会議と案件の画面に集める、宿題と照会。見られる人にだけ並べる。 */
@Component
public class Homeworks {

    /** 画面に並べる一件。 */
    public record Line(Inquiry inquiry, long asked, long answered, HomeworkGist gist) {}

    private final Inquiries inquiries;
    private final AskedSections sections;
    private final HomeworkGists gists;
    private final InquiryAudience audience;

    Homeworks(Inquiries inquiries, AskedSections sections, HomeworkGists gists, InquiryAudience audience) {
        this.inquiries = inquiries;
        this.sections = sections;
        this.gists = gists;
        this.audience = audience;
    }

    public List<Line> ofSitting(long sittingId) {
        return lines(inquiries.ofSitting(sittingId));
    }

    public List<Line> ofItem(long itemId) {
        return lines(inquiries.ofItem(itemId));
    }

    private List<Line> lines(List<Inquiry> all) {
        List<Inquiry> visible = all.stream().filter(audience::reads).toList();
        Map<Long, List<AskedSection>> asked =
                sections.of(visible.stream().map(Inquiry::id).toList());
        return visible.stream()
                .map(inquiry -> line(inquiry, asked.getOrDefault(inquiry.id(), List.of())))
                .toList();
    }

    private Line line(Inquiry inquiry, List<AskedSection> asked) {
        long answered = asked.stream().filter(AskedSection::answered).count();
        return new Line(inquiry, asked.size(), answered, gists.of(inquiry.id()));
    }
}

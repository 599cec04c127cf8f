package jp.michisuji.meeting.process.inquiry;

import java.util.List;
import jp.michisuji.meeting.inquiry.AskedSection;
import jp.michisuji.meeting.inquiry.AskedSections;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 照会の仕事の届け先の職。 */
@ProcessBean
public class InquiryPosts {

    private final Inquiries inquiries;
    private final AskedSections sections;

    InquiryPosts(Inquiries inquiries, AskedSections sections) {
        this.inquiries = inquiries;
        this.sections = sections;
    }

    /** 尋ねた職。 */
    public String asker(DelegateExecution execution) {
        return inquiries.get(InquiryVariables.inquiryId(execution)).askerPost();
    }

    /** 尋ねた課の職。一つに一件の仕事が届く。 */
    public List<String> sections(DelegateExecution execution) {
        return sections.of(InquiryVariables.inquiryId(execution)).stream()
                .map(AskedSection::postCode)
                .toList();
    }
}

package jp.michisuji.sample;

import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.inquiry.Answer.Row;
import jp.michisuji.meeting.inquiry.AnswerForm;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import jp.michisuji.meeting.inquiry.InquiryDraft;
import jp.michisuji.meeting.inquiry.InquiryDrafting;
import jp.michisuji.meeting.inquiry.InquiryDrafting.Attachments;
import jp.michisuji.meeting.inquiry.InquiryKind;
import jp.michisuji.meeting.inquiry.InquiryRegistry;
import jp.michisuji.organization.Actor;
import jp.michisuji.sample.SampleFiles.Entry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の宿題と照会。第3回部会の宿題と、五つの協働推進課に尋ねている照会。 */
@Component
@Profile("demo")
class InquirySample {

    private final InquiryRegistry registry;
    private final InquiryDrafting drafting;
    private final InquiryDesk desk;
    private final Inquiries inquiries;

    InquirySample(InquiryRegistry registry, InquiryDrafting drafting, InquiryDesk desk, Inquiries inquiries) {
        this.registry = registry;
        this.drafting = drafting;
        this.desk = desk;
        this.inquiries = inquiries;
    }

    void load(Map<String, Long> items, Map<String, Long> sittings) {
        Entry file = SampleFiles.document("inquiries");
        file.entries("homework").forEach(entry -> homework(entry, items, sittings));
        file.entries("inquiries").forEach(entry -> inquiry(entry, items));
    }

    private void homework(Entry entry, Map<String, Long> items, Map<String, Long> sittings) {
        List<Row> originals = entry.entries("originals").stream()
                .map(row -> new Row(row.text("topic"), row.text("problem"), row.text("solution")))
                .toList();
        registry.pastHomework(
                draft(InquiryKind.HOMEWORK, entry, items, sittings.get(entry.text("sitting"))),
                originals,
                entry.text("gist"),
                entry.text("source"));
    }

    private void inquiry(Entry entry, Map<String, Long> items) {
        long id = drafting.keep(draft(InquiryKind.INQUIRY, entry, items, null), Attachments.none(), Actor.system());
        registry.cite(id, entry.text("source"));
        desk.send(id, inquiries.get(id).version(), Actor.system());
    }

    private static InquiryDraft draft(InquiryKind kind, Entry entry, Map<String, Long> items, Long sitting) {
        return new InquiryDraft(
                kind,
                entry.text("title"),
                entry.text("body"),
                entry.text("asker"),
                AnswerForm.ROWS,
                items.get(entry.text("item")),
                sitting,
                entry.date("answer_on"),
                null,
                false,
                entry.texts("posts"));
    }
}

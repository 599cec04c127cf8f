package jp.michisuji.meeting.inquiry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.document.NewDocument;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.inquiry.AskedSection;
import jp.michisuji.meeting.inquiry.AskedSections;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryDraft;
import jp.michisuji.meeting.inquiry.InquiryDrafting.Attachments;
import jp.michisuji.meeting.inquiry.SectionGroups;
import jp.michisuji.web.DateEntry;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 照会の入力の読み書き。入力を下書きにし、下書きを入力に戻す。 */
@Component
class InquiryInputs {

    private final AskedSections sections;
    private final SectionGroups groups;
    private final Sittings sittings;
    private final Bodies bodies;
    private final CurrentUser user;

    InquiryInputs(AskedSections sections, SectionGroups groups, Sittings sittings, Bodies bodies, CurrentUser user) {
        this.sections = sections;
        this.groups = groups;
        this.sittings = sittings;
        this.bodies = bodies;
        this.user = user;
    }

    InquiryInput of(Inquiry draft) {
        InquiryInput form = new InquiryInput();
        form.setKind(draft.kind());
        form.setTitle(draft.title());
        form.setBody(draft.body());
        form.setAnswerForm(draft.answerForm());
        form.setDayBy(draft.answerOn() == null ? "days" : "date");
        form.setDate(DateEntry.of(draft.answerOn()));
        form.setOpenDays(draft.openDays() == null ? "" : String.valueOf(draft.openDays()));
        form.setSittingId(draft.sittingId());
        form.setItemId(draft.itemId());
        form.setShared(draft.shared());
        form.setPosts(new ArrayList<>(
                sections.of(draft.id()).stream().map(AskedSection::postCode).toList()));
        form.setVersion(draft.version());
        return form;
    }

    /** 宿題は会議体の事務局が、照会は今の職が尋ねる。 */
    InquiryDraft draft(InquiryInput form) {
        boolean counted = !form.homework() && form.countsDays();
        return new InquiryDraft(
                form.getKind(),
                form.getTitle().strip(),
                form.getBody().strip(),
                asker(form),
                form.getAnswerForm(),
                form.getItemId(),
                form.homework() ? form.getSittingId() : null,
                form.homework() || counted ? null : form.getDate().date(),
                counted ? openDays(form) : null,
                form.isShared(),
                groups.expand(form.getGroups(), form.getPosts()));
    }

    String asker(InquiryInput form) {
        return form.homework()
                ? sittings.find(form.getSittingId())
                        .map(sitting -> bodies.get(sitting.bodyCode()).secretariatPost())
                        .orElse(null)
                : user.actor().postCode();
    }

    /** 全角の数字も読む。1から120までの数でなければ {@code null}。 */
    static Integer openDays(InquiryInput form) {
        String typed = form.getOpenDays() == null ? "" : form.getOpenDays();
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return plain.matches("[0-9]{1,3}") && inRange(Integer.parseInt(plain)) ? Integer.valueOf(plain) : null;
    }

    private static boolean inRange(int days) {
        return days >= 1 && days <= 120;
    }

    /** 打たれた回答日。日数で決めるか、読めなければ空。 */
    static Optional<LocalDate> typedDay(InquiryInput form) {
        return form.countsDays()
                ? Optional.empty()
                : Optional.ofNullable(form.getDate().date());
    }

    static Attachments attachments(InquiryInput form) {
        return new Attachments(
                form.getFiles().stream()
                        .filter(file -> !file.isEmpty())
                        .map(InquiryInputs::document)
                        .toList(),
                List.copyOf(form.getRemoved()));
    }

    private static NewDocument document(MultipartFile file) {
        try {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            String title = name.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
            return new NewDocument(title, name, file.getContentType(), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

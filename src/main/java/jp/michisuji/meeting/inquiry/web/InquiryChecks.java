package jp.michisuji.meeting.inquiry.web;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.document.DocumentRejectedException;
import jp.michisuji.document.NewDocument;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.inquiry.InquiryItems;
import jp.michisuji.meeting.inquiry.SectionGroups;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 照会の入力の検査。下書きは書きかけでよく、送るときにそろっていることを確かめる。 */
@Component
class InquiryChecks {

    private final SectionGroups groups;
    private final InquiryItems items;
    private final Sittings sittings;
    private final Bodies bodies;
    private final Permissions permissions;
    private final Clock clock;

    InquiryChecks(
            SectionGroups groups,
            InquiryItems items,
            Sittings sittings,
            Bodies bodies,
            Permissions permissions,
            Clock clock) {
        this.groups = groups;
        this.items = items;
        this.sittings = sittings;
        this.bodies = bodies;
        this.permissions = permissions;
        this.clock = clock;
    }

    void check(InquiryInput form, Errors errors) {
        checkSitting(form, errors);
        checkItem(form, errors);
        checkFiles(form, errors);
        if (form.sends()) {
            checkComplete(form, errors);
        }
    }

    private void checkSitting(InquiryInput form, Errors errors) {
        if (!form.homework() || errors.hasFieldErrors("sittingId")) {
            return;
        }
        boolean mine = sittings.find(form.getSittingId())
                .filter(sitting -> sitting.state().toCome())
                .filter(this::mine)
                .isPresent();
        if (!mine) {
            errors.rejectValue("sittingId", "unknown", "宿題を持ち寄る、これから開かれる会議を選んでください。");
        }
    }

    boolean mine(Sitting sitting) {
        String secretariat = bodies.get(sitting.bodyCode()).secretariatPost();
        return permissions.reaches(Action.INQUIRY_EDIT, secretariat)
                && permissions.reaches(Action.MEETING_EDIT, secretariat);
    }

    private void checkItem(InquiryInput form, Errors errors) {
        boolean known = form.getItemId() == null
                || items.all().stream().anyMatch(item -> form.getItemId().equals(item.id()));
        if (!known) {
            errors.rejectValue("itemId", "unknown", "案件を選び直してください。");
        }
    }

    private static void checkFiles(InquiryInput form, Errors errors) {
        for (NewDocument file : InquiryInputs.attachments(form).added()) {
            try {
                file.check();
            } catch (DocumentRejectedException refused) {
                errors.rejectValue("files", "refused", refused.getMessage());
            }
        }
    }

    private void checkComplete(InquiryInput form, Errors errors) {
        if (form.getBody().isBlank()) {
            errors.rejectValue("body", "missing", "何を尋ねるかを入力してください。");
        }
        if (groups.expand(form.getGroups(), form.getPosts()).isEmpty()) {
            errors.rejectValue("posts", "missing", "尋ねる課を一つ以上選んでください。");
        }
        if (!form.homework()) {
            checkDay(form, errors);
        }
    }

    private void checkDay(InquiryInput form, Errors errors) {
        if (form.countsDays()) {
            if (InquiryInputs.openDays(form) == null) {
                errors.rejectValue("openDays", "wrong", "開庁日の数は、1から120までの数字で入力してください。");
            }
            return;
        }
        form.getDate().demand("date", "回答日", errors);
        refusePast(form.getDate().date(), errors);
    }

    void refusePast(LocalDate date, Errors errors) {
        if (date != null && date.isBefore(LocalDate.now(clock))) {
            errors.rejectValue("date", "past", "過ぎた日です。今日から先の日を入力してください。");
        }
    }
}

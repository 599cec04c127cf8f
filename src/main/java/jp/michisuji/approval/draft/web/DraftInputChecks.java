package jp.michisuji.approval.draft.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.ApprovalItems;
import jp.michisuji.approval.route.ApprovalRoutes;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.Reception;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 起案の入力の検査。書きかけはよく、読めないものと知らないものを断る。 */
@Component
class DraftInputChecks {

    private final ApprovalRoutes routes;
    private final ApprovalItems items;
    private final Reception reception;
    private final Permissions permissions;

    DraftInputChecks(ApprovalRoutes routes, ApprovalItems items, Reception reception, Permissions permissions) {
        this.routes = routes;
        this.items = items;
        this.reception = reception;
        this.permissions = permissions;
    }

    /** @return 添えるファイル。誤りがあれば空 */
    List<NewDocument> check(DraftInput form, Errors errors) {
        checkPost(form, errors);
        return checkEntries(form, errors);
    }

    /** 書きかけでなく、すぐに付せるか。 */
    void checkComplete(DraftInput form, Errors errors) {
        if (form.getBody() == null || form.getBody().isBlank()) {
            errors.rejectValue("body", "missing", "本文を入力してください。");
        }
        if (form.getCategory() == null || form.getCategory().isBlank()) {
            errors.rejectValue("category", "missing", "決裁区分を選んでください。");
        }
        checkEntries(form, errors);
    }

    private List<NewDocument> checkEntries(DraftInput form, Errors errors) {
        checkCategory(form, errors);
        if (!DraftInputs.isAmountBlank(form) && DraftInputs.amount(form).isEmpty()) {
            errors.rejectValue("amount", "wrong", "金額は、1,200,000のように、円の数で入力してください。金額のない案では空けてください。");
        }
        if (form.getItemId() != null && !items.all().containsKey(form.getItemId())) {
            errors.rejectValue("itemId", "unknown", "案件を選び直してください。");
        }
        return errors.hasErrors() ? List.of() : files(form, errors);
    }

    private void checkPost(DraftInput form, Errors errors) {
        if (form.getPost() == null || !permissions.reaches(Action.APPROVAL_DRAFT, form.getPost())) {
            errors.rejectValue("post", "unknown", "起案する職を選んでください。");
        }
    }

    private void checkCategory(DraftInput form, Errors errors) {
        boolean known = form.getCategory() == null
                || form.getCategory().isBlank()
                || routes.categories().stream()
                        .anyMatch(choice -> choice.value().equals(form.getCategory()));
        if (!known) {
            errors.rejectValue("category", "unknown", "決裁区分を選び直してください。");
        }
    }

    private List<NewDocument> files(DraftInput form, Errors errors) {
        try {
            List<NewDocument> files = DraftInputs.files(form);
            files.forEach(reception::check);
            return files;
        } catch (RefusedInputException refused) {
            errors.rejectValue("files", "refused", refused.getMessage());
            return List.of();
        }
    }
}

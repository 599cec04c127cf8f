package jp.michisuji.approval.draft.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.DraftFiling;
import jp.michisuji.document.NewDocument;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 起案の記載の欄。受付箱の様式が、起案を書く画面と同じ欄と選択肢と検査を使う口。 */
@Component
public class DraftEntries {

    private final DraftPage page;
    private final DraftInputChecks checks;

    DraftEntries(DraftPage page, DraftInputChecks checks) {
        this.page = page;
        this.checks = checks;
    }

    public DraftInput of(Approval approval) {
        return DraftInputs.of(approval);
    }

    public Map<String, Object> choices() {
        return page.choices();
    }

    /** そのまま付すので、書きかけは断る。 */
    public void check(DraftInput form, Errors errors) {
        checks.checkComplete(form, errors);
    }

    public DraftFiling.Change change(DraftInput form) {
        List<NewDocument> files = DraftInputs.files(form);
        return new DraftFiling.Change(DraftInputs.text(form), form.getItemId(), files, form.getRevision());
    }
}

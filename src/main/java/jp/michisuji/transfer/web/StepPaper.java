package jp.michisuji.transfer.web;

import jp.michisuji.document.DocumentRejectedException;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.Upload;
import org.springframework.validation.Errors;

/** 添えられた資料。題名が空なら、ファイルの名を題名とする。 */
final class StepPaper {

    private StepPaper() {}

    /** 選ばれていないことと、受け取れないことを断る。 */
    static void demand(StepInput form, Errors errors) {
        if (!form.hasFile()) {
            errors.rejectValue("file", "missing", "資料のファイルを選んでください。");
        }
        check(form, errors);
    }

    /** 選ばれていれば、受け取れるかを確かめる。 */
    static void check(StepInput form, Errors errors) {
        if (form.hasFile()) {
            try {
                of(form).check();
            } catch (DocumentRejectedException refused) {
                errors.rejectValue("file", "refused", refused.getMessage());
            }
        }
    }

    /** @return 選ばれていなければ {@code null} */
    static NewDocument of(StepInput form) {
        if (!form.hasFile()) {
            return null;
        }
        boolean untitled = form.getPaperTitle() == null || form.getPaperTitle().isBlank();
        String title = untitled
                ? form.getFile().getOriginalFilename()
                : form.getPaperTitle().strip();
        return Upload.document(title, form.getFile());
    }
}

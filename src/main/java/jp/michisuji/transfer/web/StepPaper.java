package jp.michisuji.transfer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.michisuji.document.DocumentRejectedException;
import jp.michisuji.document.NewDocument;
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
        try {
            String filename = form.getFile().getOriginalFilename();
            boolean untitled =
                    form.getPaperTitle() == null || form.getPaperTitle().isBlank();
            return new NewDocument(
                    untitled ? filename : form.getPaperTitle().strip(),
                    filename,
                    form.getFile().getContentType(),
                    form.getFile().getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

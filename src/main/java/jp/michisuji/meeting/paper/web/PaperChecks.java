package jp.michisuji.meeting.paper.web;

import java.util.function.Supplier;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.Reception;
import jp.michisuji.document.Upload;
import jp.michisuji.meeting.paper.PaperLabel;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** 資料の入力の検査。打ったものを残して断る。 */
@Component
class PaperChecks {

    private static final String LABEL_FORM = "番号は、資料1、資料1-2、参考、別紙1 のように入力してください。";

    private final Reception reception;

    PaperChecks(Reception reception) {
        this.reception = reception;
    }

    /** @return 空なら {@code null} */
    PaperLabel label(String typed, Errors errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return PaperLabel.read(typed).orElseGet(() -> {
            errors.rejectValue("label", "form", LABEL_FORM);
            return null;
        });
    }

    /** ほかに誤りがあれば、ファイルはまだ調べない。 */
    NewDocument file(String title, MultipartFile file, Errors errors) {
        if (errors.hasErrors() || !Upload.isSent(file)) {
            return null;
        }
        return attempt(errors, () -> {
            NewDocument document = Upload.document(title, file);
            reception.check(document);
            return document;
        });
    }

    /** @return 断られたら {@code null}。断りは欄に添える */
    <T> T attempt(Errors errors, Supplier<T> act) {
        try {
            return act.get();
        } catch (RefusedInputException refused) {
            errors.rejectValue(refused.field(), "refused", refused.getMessage());
            return null;
        }
    }
}

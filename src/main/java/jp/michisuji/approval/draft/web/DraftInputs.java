package jp.michisuji.approval.draft.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.michisuji.approval.Approval;
import jp.michisuji.document.NewDocument;
import jp.michisuji.document.Upload;
import org.springframework.web.multipart.MultipartFile;

/** 起案の入力の読み書き。入力を文面にし、文面を入力に戻す。 */
final class DraftInputs {

    /** 一兆円に届かない額まで。 */
    private static final int MOST_DIGITS = 12;

    private DraftInputs() {}

    static DraftInput of(Approval approval) {
        Approval.Text text = approval.text();
        DraftInput form = new DraftInput();
        form.setPost(approval.drafterPost());
        form.setSubject(text.subject());
        form.setBody(text.body());
        form.setCategory(text.category());
        form.setAmount(text.amount() == null ? "" : String.valueOf(text.amount()));
        form.setRetention(text.retention());
        form.setDisclosure(text.disclosure());
        form.setWeight(text.weight());
        form.setUrgent(text.urgent());
        form.setInstruction(text.instruction());
        form.setItemId(approval.itemId());
        form.setRevision(approval.revision());
        return form;
    }

    static Approval.Text text(DraftInput form) {
        return new Approval.Text(
                form.getSubject().strip(),
                lines(form.getBody()).strip(),
                plain(form.getCategory()),
                isAmountBlank(form) ? null : amount(form).orElseThrow(),
                form.getRetention(),
                form.getDisclosure(),
                form.getWeight(),
                form.isUrgent(),
                plain(form.getInstruction()).isEmpty()
                        ? null
                        : lines(form.getInstruction()).strip());
    }

    static boolean isAmountBlank(DraftInput form) {
        return plain(form.getAmount()).isEmpty();
    }

    /** 全角の数字も、桁の区切りと「円」の付いたものも読む。読めなければ空。 */
    static Optional<Long> amount(DraftInput form) {
        String digits = Normalizer.normalize(plain(form.getAmount()), Normalizer.Form.NFKC)
                .replaceAll("[,、\\s]", "")
                .replaceAll("円$", "");
        return digits.matches("[0-9]{1," + MOST_DIGITS + "}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    /** 題名は、ファイルの名から道と拡張子を除いたもの。 */
    static List<NewDocument> files(DraftInput form) {
        return form.getFiles() == null
                ? List.of()
                : form.getFiles().stream()
                        .filter(Objects::nonNull)
                        .filter(Upload::isSent)
                        .map(DraftInputs::document)
                        .toList();
    }

    static NewDocument document(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String title = name.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        return Upload.document(title, file);
    }

    /** 画面は行を CRLF で送る。封をする文面では LF に揃える。 */
    private static String lines(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }
}

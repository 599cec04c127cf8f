package jp.michisuji.reform.web;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.reform.ItemLimit;
import jp.michisuji.shared.PlainText;

/** 公開の別の入力。 */
public class LimitForm {

    private boolean limited;
    private List<String> readers = new ArrayList<>();
    private int version;

    @NotBlank(message = "公開の別を変える理由を入力してください。")
    @PlainText(max = 500)
    private String reason;

    static LimitForm of(ItemLimit limit) {
        LimitForm form = new LimitForm();
        form.setLimited(limit.limited());
        form.setReaders(new ArrayList<>(limit.readers()));
        form.setReason(limit.reason());
        form.setVersion(limit.version());
        return form;
    }

    ItemLimit limitOf(long itemId) {
        return new ItemLimit(itemId, reason.strip(), readers.stream().distinct().toList(), version);
    }

    public boolean isLimited() {
        return limited;
    }

    public void setLimited(boolean limited) {
        this.limited = limited;
    }

    public List<String> getReaders() {
        return readers;
    }

    public void setReaders(List<String> readers) {
        this.readers = readers;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

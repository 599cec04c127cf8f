package jp.michisuji.transfer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.shared.PlainText;

/** まとめた移転を始める入力。 */
public class OpenCase {

    private String section;

    @NotBlank(message = "まとめた移転の名前を入力してください。")
    @PlainText(max = 100, line = true)
    private String name;

    @NotEmpty(message = "まとめる業務を一つ以上選んでください。")
    private List<Long> transferIds = new ArrayList<>();

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Long> getTransferIds() {
        return transferIds;
    }

    public void setTransferIds(List<Long> transferIds) {
        this.transferIds = transferIds;
    }
}

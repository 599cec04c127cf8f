package jp.michisuji.approval.draft.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Weight;
import jp.michisuji.shared.PlainText;
import org.springframework.web.multipart.MultipartFile;

/** 起案の入力。下書きには件名だけが要る。 */
public class DraftInput {

    private String post;

    @NotBlank(message = "件名を入力してください。")
    @PlainText(max = 200, line = true)
    private String subject;

    @PlainText(max = 20_000)
    private String body = "";

    @PlainText(max = 60, line = true)
    private String category = "";

    @PlainText(max = 30, line = true)
    private String amount = "";

    @NotNull(message = "保存期間を選んでください。")
    private Retention retention = Retention.FIVE;

    @NotNull(message = "公開区分を選んでください。")
    private Disclosure disclosure = Disclosure.OPEN;

    @NotNull(message = "重さを選んでください。")
    private Weight weight = Weight.ORDINARY;

    private boolean urgent;

    @PlainText(max = 1000)
    private String instruction = "";

    private Long itemId;

    @Size(max = 10, message = "一度に添えられるのは10件までです。")
    private List<MultipartFile> files = new ArrayList<>();

    private int revision;

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public Retention getRetention() {
        return retention;
    }

    public void setRetention(Retention retention) {
        this.retention = retention;
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    public Weight getWeight() {
        return weight;
    }

    public void setWeight(Weight weight) {
        this.weight = weight;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public String getInstruction() {
        return instruction;
    }

    public void setInstruction(String instruction) {
        this.instruction = instruction;
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}

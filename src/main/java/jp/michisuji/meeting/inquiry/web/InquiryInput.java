package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.meeting.inquiry.AnswerForm;
import jp.michisuji.meeting.inquiry.InquiryKind;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;
import org.springframework.web.multipart.MultipartFile;

/** 照会の入力。下書きには題名だけが要る。 */
public class InquiryInput {

    private InquiryKind kind = InquiryKind.INQUIRY;

    @NotBlank(message = "題名を入力してください。")
    @PlainText(max = 100, line = true)
    private String title;

    @PlainText(max = 4000)
    private String body = "";

    @NotNull(message = "回答の形を選んでください。")
    private AnswerForm answerForm = AnswerForm.TEXT;

    private String dayBy = "days";

    private DateEntry date = new DateEntry();

    private String openDays = "10";

    private Long sittingId;

    private Long itemId;

    private boolean shared;

    @Size(max = 100, message = "選んだまとまりが多すぎます。")
    private List<String> groups = new ArrayList<>();

    @Size(max = 500, message = "選んだ課が多すぎます。")
    private List<String> posts = new ArrayList<>();

    private List<MultipartFile> files = new ArrayList<>();

    private List<Long> removed = new ArrayList<>();

    private int version;

    private String outcome = "save";

    boolean sends() {
        return "send".equals(outcome);
    }

    boolean countsDays() {
        return "days".equals(dayBy);
    }

    boolean homework() {
        return kind == InquiryKind.HOMEWORK;
    }

    public InquiryKind getKind() {
        return kind;
    }

    public void setKind(InquiryKind kind) {
        this.kind = kind == null ? InquiryKind.INQUIRY : kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    public AnswerForm getAnswerForm() {
        return answerForm;
    }

    public void setAnswerForm(AnswerForm answerForm) {
        this.answerForm = answerForm;
    }

    public String getDayBy() {
        return dayBy;
    }

    public void setDayBy(String dayBy) {
        this.dayBy = dayBy;
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public String getOpenDays() {
        return openDays;
    }

    public void setOpenDays(String openDays) {
        this.openDays = openDays;
    }

    public Long getSittingId() {
        return sittingId;
    }

    public void setSittingId(Long sittingId) {
        this.sittingId = sittingId;
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups == null ? new ArrayList<>() : groups;
    }

    public List<String> getPosts() {
        return posts;
    }

    public void setPosts(List<String> posts) {
        this.posts = posts == null ? new ArrayList<>() : posts;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files == null ? new ArrayList<>() : files;
    }

    public List<Long> getRemoved() {
        return removed;
    }

    public void setRemoved(List<Long> removed) {
        this.removed = removed == null ? new ArrayList<>() : removed;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}

package jp.michisuji.approval.setting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.approval.ApprovalSettings.DrafterDecides;
import jp.michisuji.approval.ApprovalSettings.SamePerson;
import jp.michisuji.approval.draft.NumberPattern;
import jp.michisuji.shared.PlainText;
import org.springframework.validation.Errors;

/** 決裁の決まりの入力。{@code seen} は、変わることを見たときの内容。 */
public class ApprovalRuleForm {

    @PlainText(max = 60, line = true, message = "文書番号の形は60字以内の一行で入力してください。")
    private String numberPattern = "";

    @NotNull(message = "起案者の決裁を認めるかを選んでください。")
    private DrafterDecides drafterDecides;

    @NotNull(message = "一人が二つの段の職にあるときの扱いを選んでください。")
    private SamePerson samePerson;

    private boolean successorReviews;

    @NotNull(message = "待つ開庁日の数を0から30までの整数で入力してください。")
    @Min(value = 0, message = "待つ開庁日の数を0から30までの整数で入力してください。")
    @Max(value = 30, message = "待つ開庁日の数を0から30までの整数で入力してください。")
    private Integer idleDays;

    private boolean lightReviewed;
    private int revision;
    private String seen = "";

    void show(ApprovalSettings now) {
        numberPattern = now.numberPattern();
        drafterDecides = now.drafterDecides();
        samePerson = now.samePerson();
        successorReviews = now.successorReviews();
        idleDays = now.idleDays();
        lightReviewed = now.lightReviewed();
        revision = now.revision();
    }

    void check(Errors errors) {
        if (numberPattern == null || !new NumberPattern(numberPattern.strip()).sound()) {
            errors.rejectValue("numberPattern", "unsound", "{年}と{番号}を一度ずつ入れて、60字以内の一行で書いてください。");
        }
    }

    ApprovalSettings settings() {
        return new ApprovalSettings(
                numberPattern.strip(), drafterDecides, samePerson, successorReviews, idleDays, lightReviewed, revision);
    }

    boolean confirmed() {
        return settings().toString().equals(seen);
    }

    void markSeen() {
        seen = settings().toString();
    }

    public String getNumberPattern() {
        return numberPattern;
    }

    public void setNumberPattern(String numberPattern) {
        this.numberPattern = numberPattern;
    }

    public DrafterDecides getDrafterDecides() {
        return drafterDecides;
    }

    public void setDrafterDecides(DrafterDecides drafterDecides) {
        this.drafterDecides = drafterDecides;
    }

    public SamePerson getSamePerson() {
        return samePerson;
    }

    public void setSamePerson(SamePerson samePerson) {
        this.samePerson = samePerson;
    }

    public boolean isSuccessorReviews() {
        return successorReviews;
    }

    public void setSuccessorReviews(boolean successorReviews) {
        this.successorReviews = successorReviews;
    }

    public Integer getIdleDays() {
        return idleDays;
    }

    public void setIdleDays(Integer idleDays) {
        this.idleDays = idleDays;
    }

    public boolean isLightReviewed() {
        return lightReviewed;
    }

    public void setLightReviewed(boolean lightReviewed) {
        this.lightReviewed = lightReviewed;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}

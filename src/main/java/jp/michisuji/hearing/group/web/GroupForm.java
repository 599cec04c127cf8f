package jp.michisuji.hearing.group.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroup.District;
import jp.michisuji.hearing.HearingGroup.Kind;
import jp.michisuji.hearing.HearingGroup.Status;
import jp.michisuji.shared.PlainText;

/** 関係団体の入力。 */
public class GroupForm {

    @NotBlank(message = "団体名を入力してください。")
    @PlainText(max = 200, line = true)
    private String name;

    @NotNull(message = "種別を選んでください。")
    private Kind kind;

    @NotNull(message = "地区を選んでください。")
    private District district;

    private String sectionPost;

    @NotNull(message = "扱いを選んでください。")
    private Status status;

    @PlainText(max = 1000)
    private String note;

    @PlainText(max = 200, line = true)
    private String source;

    void show(HearingGroup group) {
        name = group.name();
        kind = group.kind();
        district = group.district();
        sectionPost = group.sectionPost();
        status = group.status();
        note = group.note();
        source = group.source();
    }

    /** 検査を通った団体。補いの記載は画面では改めない。 */
    HearingGroup group(Long id, String supplement) {
        return new HearingGroup(
                id, name.strip(), kind, district, section(), status, stripped(note), stripped(source), supplement);
    }

    /** 窓口の職。選んでいなければ {@code null}。 */
    String section() {
        return stripped(sectionPost);
    }

    private static String stripped(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public District getDistrict() {
        return district;
    }

    public void setDistrict(District district) {
        this.district = district;
    }

    public String getSectionPost() {
        return sectionPost;
    }

    public void setSectionPost(String sectionPost) {
        this.sectionPost = sectionPost;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

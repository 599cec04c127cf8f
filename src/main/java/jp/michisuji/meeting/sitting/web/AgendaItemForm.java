package jp.michisuji.meeting.sitting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.text.Normalizer;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.sitting.AgendaDraft;
import jp.michisuji.shared.PlainText;

/** 議題の入力。 */
public class AgendaItemForm {

    @NotBlank(message = "議題を入力してください。")
    @PlainText(max = 200, line = true)
    private String title;

    @NotNull(message = "種別を選んでください。")
    private AgendaKind kind = AgendaKind.DELIBERATION;

    @Pattern(regexp = "\\s*|\\s*[1-9１-９][0-9０-９]{0,2}\\s*", message = "所要時間は1〜600の数で入力してください。")
    private String minutes;

    @PlainText(max = 50, line = true)
    private String presenterPost;

    private int version;

    static AgendaItemForm of(AgendaItem item) {
        AgendaItemForm form = new AgendaItemForm();
        form.title = item.title();
        form.kind = item.kind();
        form.minutes = item.minutes() == null ? null : String.valueOf(item.minutes());
        form.presenterPost = item.presenterPost();
        form.version = item.version();
        return form;
    }

    AgendaDraft draft() {
        return new AgendaDraft(title.strip(), kind, minutesTyped(), filled(presenterPost));
    }

    /** 全角の数字も読む。空なら {@code null}。 */
    Integer minutesTyped() {
        return filled(minutes) == null
                ? null
                : Integer.valueOf(
                        Normalizer.normalize(minutes, Normalizer.Form.NFKC).strip());
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getPresenterPost() {
        return presenterPost;
    }

    public void setPresenterPost(String presenterPost) {
        this.presenterPost = presenterPost;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

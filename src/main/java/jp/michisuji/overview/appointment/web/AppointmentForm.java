package jp.michisuji.overview.appointment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jp.michisuji.access.appointment.AppointmentOrder;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentKind;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.PersonPeriod;
import org.springframework.validation.Errors;

/** 発令の入力。{@code seen} は、確かめた見通しの印。 */
public class AppointmentForm extends PersonPeriod {

    @NotBlank(message = "職を選んでください。")
    private String post;

    @NotNull(message = "種別を選んでください。")
    private AppointmentKind kind;

    @PlainText(max = 200, line = true)
    private String reason;

    private boolean closing;
    private String seen;

    void check(AppointmentLines lines, Errors errors) {
        demandListed("person", getPerson(), AppointmentSearch.known(getPerson(), lines.people()), "職員", errors);
        demandListed("post", post, AppointmentSearch.known(post, lines.posts()), "職", errors);
        getFrom().demand("from", "開始日", errors);
        if (!getTo().isBlank()) {
            getTo().demand("to", "終了日", errors);
        }
    }

    private static void demandListed(String field, String given, String known, String label, Errors errors) {
        if (given != null && !given.isBlank() && known == null) {
            errors.rejectValue(field, "unknown", "並んだ" + label + "の中から選んでください。");
        }
    }

    AppointmentOrder order() {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        return new AppointmentOrder.Enter(
                new Appointment(0, getPerson(), post, getFrom().date(), getTo().date(), kind, why), closing);
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isClosing() {
        return closing;
    }

    public void setClosing(boolean closing) {
        this.closing = closing;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}

package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.michisuji.shared.PlainText;
import org.springframework.format.annotation.DateTimeFormat;

/** 開催日を決める・動かす入力。 */
public class SittingDate {

    @NotNull(message = "開催日を入力してください。")
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate date;

    @NotBlank(message = "理由を入力してください。記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    private int version;

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
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

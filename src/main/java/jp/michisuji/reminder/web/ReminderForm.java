package jp.michisuji.reminder.web;

import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.reminder.ReminderChoices;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** メールの受け取り方の入力。開庁日数は、読点・コンマ・空白のどれで区切ってもよい。 */
public class ReminderForm {

    private static final int MOST_LEADS = 5;

    @NotNull(message = "時刻を選んでください。")
    @DateTimeFormat(pattern = "HH:mm")
    private LocalTime digestAt;

    private String leads = "";

    @NotNull(message = "届いたときの知らせ方を選んでください。")
    private ReminderChoices.Immediate immediate;

    static ReminderForm of(ReminderChoices choices) {
        ReminderForm form = new ReminderForm();
        form.digestAt = choices.digestAt();
        form.leads = choices.additionalLeads().stream().map(String::valueOf).collect(Collectors.joining("、"));
        form.immediate = choices.immediate();
        return form;
    }

    void check(Errors errors) {
        if (digestAt != null && !ReminderChoices.DIGEST_TIMES.contains(digestAt)) {
            errors.rejectValue("digestAt", "unknown", "並んだ時刻の中から選んでください。");
        }
        if (words().stream().anyMatch(word -> !isLead(word))) {
            errors.rejectValue("leads", "unreadable", "開庁日数は、20、15のように、1から30までの数で入力してください。");
        } else if (words().size() > MOST_LEADS) {
            errors.rejectValue("leads", "many", "加えられるのは" + MOST_LEADS + "つまでです。");
        }
    }

    ReminderChoices choices() {
        return new ReminderChoices(
                digestAt, words().stream().map(Integer::valueOf).toList(), immediate);
    }

    private List<String> words() {
        String plain = Normalizer.normalize(leads == null ? "" : leads, Normalizer.Form.NFKC);
        return Arrays.stream(plain.split("[、,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isLead(String word) {
        return word.matches("[1-9][0-9]?") && Integer.parseInt(word) <= ReminderChoices.LONGEST_LEAD;
    }

    public LocalTime getDigestAt() {
        return digestAt;
    }

    public void setDigestAt(LocalTime digestAt) {
        this.digestAt = digestAt;
    }

    public String getLeads() {
        return leads;
    }

    public void setLeads(String leads) {
        this.leads = leads;
    }

    public ReminderChoices.Immediate getImmediate() {
        return immediate;
    }

    public void setImmediate(ReminderChoices.Immediate immediate) {
        this.immediate = immediate;
    }
}

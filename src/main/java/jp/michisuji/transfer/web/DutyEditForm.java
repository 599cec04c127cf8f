package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.shared.PlainText;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Duty;
import org.springframework.validation.Errors;

/** 業務を直す入力。{@code version} は見ていた版。 */
public class DutyEditForm {

    private static final int SPARE = 2;

    @Valid
    private List<DestinationForm> destinations = new ArrayList<>();

    @PlainText(max = 300)
    private String note = "";

    private Long item;
    private int version;

    void show(Duty duty) {
        duty.destinations().forEach(to -> destinations.add(DestinationForm.of(to)));
        note = duty.note() == null ? "" : duty.note();
        item = duty.itemId();
        version = duty.version();
    }

    /** 加えるための空の行を添える。 */
    void addSpareRows() {
        long spare = destinations.stream().filter(row -> !row.chosen()).count();
        for (long row = spare; row < SPARE; row++) {
            destinations.add(new DestinationForm());
        }
    }

    void check(Set<String> known, Errors errors) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < destinations.size(); at++) {
            DestinationForm row = destinations.get(at);
            if (row.chosen() && !known.contains(row.getSection())) {
                errors.rejectValue("destinations[" + at + "].section", "unknown", "引継ぎ先を一覧から選んでください。");
            } else if (row.chosen() && !seen.add(row.getSection())) {
                errors.rejectValue("destinations[" + at + "].section", "twice", "同じ引継ぎ先が二つあります。");
            }
        }
    }

    List<Destination> chosen() {
        return destinations.stream()
                .filter(DestinationForm::chosen)
                .map(DestinationForm::destination)
                .toList();
    }

    String noteOrNull() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    public List<DestinationForm> getDestinations() {
        return destinations;
    }

    public void setDestinations(List<DestinationForm> destinations) {
        this.destinations = destinations;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

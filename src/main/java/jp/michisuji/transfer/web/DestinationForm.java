package jp.michisuji.transfer.web;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.text.Normalizer;
import jp.michisuji.shared.PlainText;
import jp.michisuji.transfer.Destination;

/** 一つの引継ぎ先の入力。名を空にすると、その引継ぎ先を除く。 */
public class DestinationForm {

    private String section = "";

    @PlainText(max = 60, line = true)
    @Pattern(regexp = "[^;；:：]*", message = "分担に「;」「:」は使えません。")
    private String part = "";

    @Pattern(regexp = "\\s*([0-9０-９]{1,5}([.．][0-9０-９]{1,2})?)?\\s*", message = "人数は 0 以上の数（小数は二桁まで）で入力してください。")
    private String people = "";

    static DestinationForm of(Destination to) {
        DestinationForm form = new DestinationForm();
        form.section = to.section();
        form.part = to.part() == null ? "" : to.part();
        form.people =
                to.people() == null ? "" : to.people().stripTrailingZeros().toPlainString();
        return form;
    }

    boolean chosen() {
        return section != null && !section.isBlank();
    }

    Destination destination() {
        String number = Normalizer.normalize(people == null ? "" : people, Normalizer.Form.NFKC)
                .strip();
        return new Destination(
                section,
                part == null || part.isBlank() ? null : part.strip(),
                number.isEmpty() ? null : new BigDecimal(number));
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }
}

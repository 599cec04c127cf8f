package jp.michisuji.transfer.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.transfer.DestinationText;
import jp.michisuji.transfer.Duty;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 業務の CSV。取り込めば元に戻る平らな形。 */
public final class DutyCsv {

    /** Excel が UTF-8 と分かるための印。 */
    public static final String BOM = "\uFEFF";

    public static final Charset CP932 = Charset.forName("windows-31j");

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

    private DutyCsv() {}

    /** @param items 改革案件の識別子から名 */
    public static String write(List<Duty> duties, Map<Long, String> items) {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(
                    Arrays.stream(DutyField.values()).map(DutyField::label).toList());
            for (Duty duty : duties) {
                csv.printRecord(row(duty, items));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString();
    }

    private static List<String> row(Duty duty, Map<Long, String> items) {
        return Arrays.stream(DutyField.values())
                .map(field -> defused(cell(field, duty, items)))
                .toList();
    }

    private static String cell(DutyField field, Duty duty, Map<Long, String> items) {
        return switch (field) {
            case SECTION -> duty.section();
            case TEAM -> duty.team();
            case HEADING -> duty.heading();
            case DUTY -> duty.name();
            case DESTINATIONS -> DestinationText.format(duty.destinations());
            case HEADCOUNT -> duty.headcount();
            case PEOPLE -> people(duty);
            case TRANSFER_ON ->
                duty.transferOn() == null ? null : duty.transferOn().toString();
            case ITEM -> duty.itemId() == null ? null : items.get(duty.itemId());
            case DISPOSITION -> duty.disposition().label();
            case NOTE -> duty.note();
            case SOURCE -> duty.source();
        };
    }

    private static String people(Duty duty) {
        return duty.destinations().stream().allMatch(to -> to.people() == null)
                ? null
                : duty.destinations().stream()
                        .map(to -> to.people() == null
                                ? ""
                                : to.people().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(";"));
    }

    /** 表計算が式として動かさないよう、式の始まりの字の前に「'」を置く。取込みはこれを外す。 */
    static String defused(String text) {
        return text == null || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}

package jp.michisuji.transfer.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.michisuji.transfer.Abolition;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Duty;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 一つの課の星取表。題、見出しの行、係と〜に関することの行、業務の行、引継ぎ先ごとの計。 */
final class DutySheet {

    private final XSSFSheet sheet;
    private final DutySheetStyles styles;
    private final List<Duty> duties;
    private final List<String> destinations;
    /** 必要人員数の列があるか。引継ぎ先の列がないときも、見出しと見分けられるように書く。 */
    private final boolean counted;

    private int next;

    /** @param order 引継ぎ先の並び。○のない列は書かない */
    DutySheet(XSSFSheet sheet, DutySheetStyles styles, List<Duty> duties, List<String> order) {
        this.sheet = sheet;
        this.styles = styles;
        this.duties = duties;
        this.destinations = order.stream().filter(this::used).toList();
        this.counted = destinations.isEmpty() || duties.stream().anyMatch(duty -> duty.headcount() != null);
    }

    private boolean used(String section) {
        return duties.stream().anyMatch(duty -> to(duty, section).isPresent());
    }

    void write(String section) {
        writeHead(section);
        Duty above = null;
        for (Duty duty : duties) {
            writeGroups(above, duty);
            writeDuty(duty);
            above = duty;
        }
        writeTotals();
        DutySheetLayout.apply(sheet, lastColumn());
    }

    private void writeHead(String section) {
        text(sheet.createRow(next++), 0, "事務分掌（" + section + "）（案）", styles.title);
        Row head = sheet.createRow(next++);
        text(head, 0, "引継ぎ課（案） 業務", styles.head);
        for (int at = 0; at < destinations.size(); at++) {
            text(head, at + 1, destinations.get(at), styles.head);
        }
        if (counted) {
            text(head, width(), "必要人員数", styles.head);
        }
    }

    private void writeGroups(Duty above, Duty duty) {
        boolean otherTeam = above == null ? duty.team() != null : !Objects.equals(above.team(), duty.team());
        if (otherTeam) {
            group(duty.team() == null ? MatrixSheet.NO_TEAM : duty.team());
        }
        if (above == null || otherTeam || !headingOf(above).equals(headingOf(duty))) {
            group(headingOf(duty));
        }
    }

    /** 資料は、やめる業務の見出しに「→削除」と添える。 */
    private static String headingOf(Duty duty) {
        return duty.disposition() == Disposition.ABOLISHED ? duty.heading() + Abolition.MARK : duty.heading();
    }

    private void group(String text) {
        Row row = sheet.createRow(next);
        for (int column = 0; column <= lastColumn(); column++) {
            text(row, column, column == 0 ? text : "", styles.group);
        }
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, lastColumn()));
        next++;
    }

    private void writeDuty(Duty duty) {
        Row row = sheet.createRow(next++);
        text(row, 0, duty.name(), styles.name);
        for (int at = 0; at < destinations.size(); at++) {
            text(
                    row,
                    at + 1,
                    to(duty, destinations.get(at)).map(DutySheet::mark).orElse(""),
                    styles.mark);
        }
        if (counted) {
            text(row, width(), Objects.requireNonNullElse(duty.headcount(), ""), styles.mark);
        }
    }

    private static String mark(Destination to) {
        return to.part() == null ? "○" : "○" + to.part();
    }

    private static Optional<Destination> to(Duty duty, String section) {
        return duty.destinations().stream()
                .filter(to -> to.section().equals(section))
                .findFirst();
    }

    private void writeTotals() {
        DutyTotals totals = new DutyTotals(duties);
        Row count = sheet.createRow(next++);
        Row people = sheet.createRow(next++);
        text(count, 0, MatrixSheet.TOTAL_DUTIES, styles.head);
        text(people, 0, MatrixSheet.TOTAL_PEOPLE, styles.head);
        for (int at = 0; at < destinations.size(); at++) {
            text(count, at + 1, totals.duties(destinations.get(at)), styles.head);
            text(people, at + 1, totals.people(destinations.get(at)), styles.head);
        }
        if (counted) {
            text(people, width(), totals.people(), styles.head);
        }
    }

    private int width() {
        return destinations.size() + 1;
    }

    private int lastColumn() {
        return counted ? width() : width() - 1;
    }

    /** 欄はすべて文字として書くので、式になることはない。 */
    private static void text(Row row, int column, String text, CellStyle style) {
        row.createCell(column).setCellValue(text);
        row.getCell(column).setCellStyle(style);
    }
}

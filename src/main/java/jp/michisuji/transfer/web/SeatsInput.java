package jp.michisuji.transfer.web;

import java.math.BigDecimal;
import jp.michisuji.shared.PlainText;
import jp.michisuji.transfer.LayoutPlan;
import jp.michisuji.transfer.SeatNeed;

/** 席数と面積の入力。面積を空けると、人員 × 4㎡（席数を直したら席数 × 4㎡）とする。 */
public class SeatsInput extends StepInput {

    private String seats;
    private String area;

    @PlainText(max = 1000)
    private String reason;

    static SeatsInput suggested(SeatNeed need) {
        SeatsInput input = new SeatsInput();
        if (need.complete()) {
            input.seats = String.valueOf(need.seats());
            input.area = need.area().stripTrailingZeros().toPlainString();
        }
        return input;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** 検査を通ったあとの値。 */
    LayoutPlan.Seats decided(SeatNeed need) {
        int count = TypedNumber.whole(seats, SeatsForm.MOST_SEATS).orElseThrow();
        BigDecimal size = TypedNumber.decimal(area, SeatsForm.MOST_AREA).orElseGet(() -> need.areaOf(count));
        return new LayoutPlan.Seats(need.people(), count, size, TypedNumber.blank(reason) ? null : reason.strip());
    }

    /** 人員 × 4㎡ から直したか。人員を読み分けられなければ、席数は直したうちに入らない。 */
    boolean corrects(SeatNeed need) {
        LayoutPlan.Seats decided = decided(need);
        boolean seatsDiffer = need.complete() && decided.seats() != need.seats();
        return seatsDiffer || decided.area().compareTo(need.areaOf(decided.seats())) != 0;
    }
}

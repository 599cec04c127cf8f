package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.shared.PlainText;

/** 必要な準備を決める入力。要ることごとに、要るか、案と違えるわけ。 */
public class DecideNeeds {

    /** 一つの要ること。 */
    public static class Line {

        private boolean needed;

        @PlainText(max = 500, line = true)
        private String reason;

        public boolean isNeeded() {
            return needed;
        }

        public void setNeeded(boolean needed) {
            this.needed = needed;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    @Valid
    private List<Line> lines = new ArrayList<>();

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }
}

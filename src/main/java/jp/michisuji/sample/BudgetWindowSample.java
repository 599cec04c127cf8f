package jp.michisuji.sample;

import java.time.LocalDate;
import jp.michisuji.transfer.BudgetWindow.Kind;
import jp.michisuji.transfer.BudgetWindows;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の予算要求の期間。資料に印刷がないので、日はどれも例示の値である。 */
@Component
@Profile("demo")
class BudgetWindowSample {

    private final BudgetWindows windows;

    BudgetWindowSample(BudgetWindows windows) {
        this.windows = windows;
    }

    void load() {
        SampleFiles.table("budget_windows")
                .forEach(row -> windows.add(
                        Integer.parseInt(row.get("fiscal_year")),
                        Kind.valueOf(row.get("kind")),
                        LocalDate.parse(row.get("opens_on")),
                        LocalDate.parse(row.get("closes_on"))));
    }
}

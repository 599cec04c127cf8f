package jp.michisuji.reminder;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 督促の記録を保つ間。
 *
 * @param keep まとめの行、送ろうとした結果、送らなかったことを保つ間。一か月以上
 */
@ConfigurationProperties("michisuji.reminder")
record KeptRecords(@DefaultValue("3y") Period keep) {

    KeptRecords {
        if (keep.toTotalMonths() < 1) {
            throw new IllegalArgumentException("michisuji.reminder.keep は一か月以上にしてください: " + keep);
        }
    }

    /** この日より前の記録は保たない。 */
    LocalDate since(LocalDate today) {
        return today.minus(keep);
    }
}

package jp.michisuji.transfer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 要求までの日数。締切に間に合うかを見るときに、それぞれの歩みに少なくとも要るとみなす開庁日の数。資料に印刷はなく、標準の値である。
 *
 * @param estimate 経費の積算
 * @param consult 財政課との協議
 */
@ConfigurationProperties("michisuji.budget-lead-days")
public record BudgetLeadDays(@DefaultValue("5") int estimate, @DefaultValue("10") int consult) {

    /** その歩みから予算要求までに要る開庁日の数。要求そのものは、締切の当日でもできる。 */
    int from(BudgetStep step) {
        return switch (step) {
            case ESTIMATE -> estimate + consult;
            case CONSULT -> consult;
            case REQUEST -> 0;
        };
    }
}

package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * 欠けたままの移管可。改革担当課長が、欠けを承知で判定を通した記録。
 *
 * @param missing 判定のとき欠けていたこと
 * @param actorLabel 通した人の職と名札
 */
public record Waiver(long transferId, String reason, List<String> missing, String actorLabel, LocalDate waivedOn) {

    public Waiver {
        missing = List.copyOf(missing);
    }
}

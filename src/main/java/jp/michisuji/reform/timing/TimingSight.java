package jp.michisuji.reform.timing;

import java.util.List;

/** 見ていた業務のしるし。確かめてから求めるまでに、業務か移管日が変わったことに気付くため。 */
public record TimingSight(String mark) {

    public static TimingSight of(List<TimedDuty> duties) {
        return new TimingSight(Integer.toHexString(duties.hashCode()) + "-" + duties.size());
    }
}

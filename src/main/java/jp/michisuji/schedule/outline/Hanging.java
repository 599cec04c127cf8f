package jp.michisuji.schedule.outline;

import java.util.List;

/** 網の下げ方。網の下がる所に、並ぶ手続の網を渡す。 */
@FunctionalInterface
public interface Hanging {

    /** 何も下げない。下がる所の前と後は、そのままつながる。 */
    Hanging NONE = place -> List.of();

    List<Unfolded> at(Place place);
}

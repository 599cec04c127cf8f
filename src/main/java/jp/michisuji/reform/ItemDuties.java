package jp.michisuji.reform;

import java.util.List;

/** 案件に属する業務の差込口。どの業務に触れる案件かを、移管の業務が答える。 */
public interface ItemDuties {

    /**
     * 案件の触れる業務。
     *
     * @param section 今の課（「協働推進課」）
     * @param moves 支所から部へ移るか、やめるか。支所にそのまま残すなら偽
     * @param window 区民や団体の相手をする所が変わるか。支所が受け手に残るなら偽
     */
    record Touched(long id, String section, String heading, String name, boolean moves, boolean window) {}

    List<Touched> of(long itemId);
}

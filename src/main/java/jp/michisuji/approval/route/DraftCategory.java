package jp.michisuji.approval.route;

import java.util.Optional;
import java.util.stream.Stream;

/** 決裁区分。製品の知る区分で、表には庁の区分を加えられる。 */
public enum DraftCategory {
    GENERAL("一般の事務"),
    CONTRACT("契約・支出"),
    OCCUPANCY("道路の占用・掘削の許可"),
    MAINTENANCE("土木施設の維持（維持課）"),
    TRANSFER_TIMING("移管時期等の決定"),
    LAYOUT_WORKS("工事を伴うレイアウトの変更"),
    HEARING_PAPER("団体への説明資料");

    private final String label;

    DraftCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<DraftCategory> of(String code) {
        return Stream.of(values()).filter(known -> known.name().equals(code)).findFirst();
    }
}

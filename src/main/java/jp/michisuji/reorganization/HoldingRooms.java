package jp.michisuji.reorganization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.michisuji.organization.Holding;
import jp.michisuji.organization.Holdings;
import jp.michisuji.organization.OrganizationPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 職の符号を置く部屋のすべて。名乗った部屋に、持つものを尋ね、移させる。 */
@Component
class HoldingRooms {

    private final Supplier<Map<String, Holdings>> rooms;

    HoldingRooms(ObjectProvider<Holdings> rooms) {
        this.rooms = SingletonSupplier.of(
                () -> rooms.stream().collect(Collectors.toMap(Holdings::label, Function.identity())));
    }

    /** What these have, in a fixed order of the rooms. */
    List<Held> of(OrganizationPart part, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return rooms.get().values().stream()
                .filter(room -> room.part() == part)
                .sorted(java.util.Comparator.comparing(Holdings::label))
                .flatMap(room -> room.of(codes).stream().map(holding -> new Held(room.label(), holding)))
                .toList();
    }

    void hand(Moving moving) {
        Holding holding = new Holding(moving.rowKey(), moving.fromCode(), moving.matter(), moving.title());
        rooms.get().get(moving.room()).hand(holding, moving.toCode());
    }

    /** 部屋と、そこにある一件。 */
    record Held(String room, Holding holding) {}
}

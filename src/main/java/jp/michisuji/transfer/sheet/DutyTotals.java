package jp.michisuji.transfer.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Duty;

/** 引継ぎ先ごとの計。人数の分けられていない業務があれば、その件数を添える。 */
record DutyTotals(List<Duty> duties) {

    String duties(String section) {
        return String.valueOf(to(section).count());
    }

    String people(String section) {
        long open = duties.stream()
                .filter(Duty::headcountAwaitsSplit)
                .filter(duty -> duty.destinations().stream().anyMatch(to -> waits(to, section)))
                .count();
        return words(to(section), open);
    }

    String people() {
        return words(
                duties.stream().flatMap(duty -> duty.destinations().stream()),
                duties.stream().filter(Duty::headcountAwaitsSplit).count());
    }

    private static boolean waits(Destination to, String section) {
        return to.section().equals(section) && to.people() == null;
    }

    private Stream<Destination> to(String section) {
        return duties.stream().flatMap(duty -> duty.destinations().stream()).filter(to -> to.section()
                .equals(section));
    }

    private static String words(Stream<Destination> destinations, long open) {
        BigDecimal sum =
                destinations.map(Destination::people).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        String number = sum.stripTrailingZeros().toPlainString();
        return open == 0 ? number : number + "（ほか人が分ける " + open + " 件）";
    }
}

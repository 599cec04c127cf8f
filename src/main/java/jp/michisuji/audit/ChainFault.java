package jp.michisuji.audit;

import java.util.List;

/** 鎖の異常の見立て。最初に合わない輪を、書き換え・削除・入替えのどれかに言い分ける。 */
final class ChainFault {

    private ChainFault() {}

    /**
     * @param last the last sound seal
     * @param link not sound after it
     * @param nearby the links that come next, among which a moved one is looked for
     */
    static String of(Seal last, ChainLink link, List<ChainLink> nearby) {
        if (link.seal().seq() != last.seq() + 1) {
            return "封の連番 " + (last.seq() + 1) + " が欠けています。記録と封が消されました";
        }
        if (!link.follows(last)) {
            boolean moved = nearby.stream().anyMatch(other -> other.follows(last));
            return moved ? "封の順が入れ替わっています" : "前の封とつながりません。封が書き換えられました";
        }
        if (link.isLost()) {
            return "記録が失われています。封だけが残っています";
        }
        boolean moved = nearby.stream().anyMatch(other -> link.seals(other.content()));
        return moved ? "記録の順が入れ替わっています" : "記録が封をした時と違います。書き換えられました";
    }
}

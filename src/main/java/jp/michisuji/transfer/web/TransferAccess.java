package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 移管の画面の入口。その移管にその行いが及ぶかを確かめる。 */
@Component
class TransferAccess {

    private final DutySight sight;
    private final Permissions permissions;
    private final CurrentUser user;

    TransferAccess(DutySight sight, Permissions permissions, CurrentUser user) {
        this.sight = sight;
        this.permissions = permissions;
        this.user = user;
    }

    /** 及ばない人には、移管があることも言わない。 */
    Transfer demand(long id, Action action) {
        Transfer transfer = sight.transfer(id);
        permissions.demandOn(action, transfer.leadPost());
        return transfer;
    }

    boolean reaches(Transfer transfer, Action action) {
        return permissions.reaches(action, transfer.leadPost());
    }

    /** 取りまとめ課長としての利用者。その職に就いていなければ、いちばん上の職。 */
    Actor actor(Transfer transfer) {
        return user.actorAs(transfer.leadPost());
    }

    /** 一つの行いの画面に、移管とパンくずを入れる。 */
    String page(Transfer transfer, String title, String template, Model model) {
        model.addAttribute("transfer", transfer);
        model.addAttribute("crumbs", trail(transfer, title));
        return template;
    }

    static List<Crumb> trail(Transfer transfer, String title) {
        return List.of(
                Crumb.home(),
                new Crumb("星取表", "/duties"),
                new Crumb(transfer.dutyName(), "/duties/" + transfer.dutyId()),
                new Crumb("移管", "/transfers/" + transfer.id()),
                Crumb.here(title));
    }
}

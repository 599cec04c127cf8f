package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackMark;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.matrix.DutyMatrix;
import jp.michisuji.transfer.matrix.MatrixCheck;
import jp.michisuji.transfer.matrix.MatrixFilter;
import jp.michisuji.transfer.matrix.MatrixOrder;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 星取表の画面。 */
@Controller
class DutyMatrixController {

    private final DutyMatrix matrix;
    private final Permissions permissions;

    DutyMatrixController(DutyMatrix matrix, Permissions permissions) {
        this.matrix = matrix;
        this.permissions = permissions;
    }

    @GetMapping("/duties")
    @Requires(Action.DUTY_READ)
    String show(MatrixFilter filter, Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("星取表")));
        model.addAttribute("filter", filter);
        model.addAttribute("matrix", matrix.of(filter));
        model.addAttribute("dispositions", Disposition.values());
        model.addAttribute("states", Transfer.State.values());
        model.addAttribute("tracks", Track.values());
        model.addAttribute("marks", TrackMark.Mark.values());
        model.addAttribute("checks", MatrixCheck.values());
        model.addAttribute("orders", MatrixOrder.values());
        model.addAttribute("mayImport", permissions.allows(Action.DUTY_IMPORT));
        return "transfer/matrix";
    }
}

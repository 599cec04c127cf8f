package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.DutyMatrix;
import jp.michisuji.transfer.MatrixCheck;
import jp.michisuji.transfer.MatrixFilter;
import jp.michisuji.transfer.MatrixOrder;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 星取表の画面。 */
@Controller
class DutyMatrixController {

    private final DutyMatrix matrix;

    DutyMatrixController(DutyMatrix matrix) {
        this.matrix = matrix;
    }

    @GetMapping("/duties")
    @Requires(Action.DUTY_READ)
    String show(MatrixFilter filter, Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("星取表")));
        model.addAttribute("filter", filter);
        model.addAttribute("matrix", matrix.of(filter));
        model.addAttribute("dispositions", Disposition.values());
        model.addAttribute("checks", MatrixCheck.values());
        model.addAttribute("orders", MatrixOrder.values());
        return "transfer/matrix";
    }
}

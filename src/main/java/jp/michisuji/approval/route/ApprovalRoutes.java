package jp.michisuji.approval.route;

import java.util.List;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 経路の案内。決定表 {@code approval-route} を今の組織に当てて、経路の案を出す。 */
@Component
public class ApprovalRoutes {

    /** 段は1から続けて数える。段のある職は、今の組織にある職だけである。 */
    public RouteProposal propose(RouteQuestion question) {
        return new RouteProposal(List.of(), List.of(), null, List.of("経路の表に当たる行がありません。"), List.of());
    }

    /** 起案で選べる決裁区分。表に出てくる順。 */
    public List<Choice> categories() {
        return List.of();
    }
}

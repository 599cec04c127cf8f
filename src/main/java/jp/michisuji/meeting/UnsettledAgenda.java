package jp.michisuji.meeting;

import java.util.List;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/**
 * 扱いの決まらない議題。道筋にある議題は、審議結果が記録されて初めて決まる。
 *
 * <p>会議のさなかに起案者が案件を取り下げると、審議結果を記録する仕事もなくなる。そのときは、取下げと書かれていれば決まったとする。
 */
@Component
public class UnsettledAgenda {

    private final Agenda agenda;
    private final WorkItems workItems;

    UnsettledAgenda(Agenda agenda, WorkItems workItems) {
        this.agenda = agenda;
        this.workItems = workItems;
    }

    /** 次第の順に。 */
    public List<AgendaItem> of(long sittingId) {
        return agenda.unrecorded(sittingId).stream()
                .filter(item -> item.result() != AgendaResult.WITHDRAWN || onTheRoad(item))
                .toList();
    }

    /** 道筋の審議が、まだ続いているか。手で加えた議題では偽。 */
    public boolean onTheRoad(AgendaItem item) {
        return item.deliberationId() != null
                && !workItems
                        .openOf("deliberation", String.valueOf(item.deliberationId()))
                        .isEmpty();
    }
}

package jp.michisuji.hearing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.michisuji.organization.ColumnHoldings;
import jp.michisuji.organization.HeldColumn;
import jp.michisuji.organization.Holding;
import jp.michisuji.organization.Holdings;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 説明する職。聴取の記録と、これからの仕事の届け先を持つ手続の両方で、継ぐ職へ移す。 */
@Component
class ExplainingPosts implements Holdings {

    private static final String VARIABLE = "explainingPost";

    private final Holdings column;
    private final Hearings hearings;
    private final ProcessRuns runs;

    ExplainingPosts(JdbcClient jdbc, Hearings hearings, ProcessRuns runs) {
        this.column = new ColumnHoldings(
                jdbc,
                HeldColumn.of("意見聴取で説明する職", "hearing", "explaining_post")
                        .matter("'hearing:' || t.id")
                        .title("coalesce((select g.name from hearing_group g where g.id = t.group_id), '職員向け説明会')")
                        .open("t.state not in ('REPLIED', 'DECLINED')"));
        this.hearings = hearings;
        this.runs = runs;
    }

    @Override
    public String label() {
        return column.label();
    }

    @Override
    public Set<String> columns() {
        return column.columns();
    }

    @Override
    public List<Holding> of(Collection<String> codes) {
        return column.of(codes);
    }

    @Override
    public void hand(Holding holding, String successor) {
        column.hand(holding, successor);
        String instance = hearings.get(Long.parseLong(holding.key())).processInstanceId();
        if (instance != null && runs.running(instance)) {
            runs.set(instance, VARIABLE, successor);
        }
    }
}

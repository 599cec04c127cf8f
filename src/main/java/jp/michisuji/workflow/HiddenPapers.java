package jp.michisuji.workflow;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 伏せる資料。今の利用者に見せない限定の案件に添えたもの。添え方は、それぞれの部屋が問い合わせの文で言う。 */
@Component
public class HiddenPapers {

    private final ItemVisibility visibility;
    private final JdbcClient jdbc;

    HiddenPapers(ItemVisibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /** @param attached asks of the items {@code :hidden} whether the paper {@code :document} belongs to one of them */
    public boolean include(long documentId, String attached) {
        Set<Long> hidden = visibility.sight().hidden();
        return !hidden.isEmpty()
                && jdbc.sql(attached)
                        .param("hidden", hidden.toArray(Long[]::new))
                        .param("document", documentId)
                        .query(Boolean.class)
                        .single();
    }
}

package jp.michisuji.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 二つの節点の決定表。一方で替えた表を、他方はすぐに期限の計算に使う。 */
@ApplicationTest
class TablesAcrossNodesTest {

    private static final String KEY = "deadline-rules";

    @Autowired
    private Office office;

    @Autowired
    private TableVersions versions;

    @Autowired
    private ObjectProvider<TableGuide> guides;

    @Autowired
    private Tables here;

    @Autowired
    private TableDesk desk;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void 他の節点が替えた表は_覚えが新しいうちでも取引の中から見える() {
        office.open();
        Tables there = new Tables(versions, guides);
        DecisionTable packed = counted(there);
        DecisionTable changed = packed.without("rule_deliberation_fulfilCondition");
        try {
            adopt(changed);
            assertThat(there.current(KEY).rows()).as("取引の外では、しばらく前の表のこともある").hasSameSizeAs(packed.rows());
            assertThat(counted(there).rows()).hasSameSizeAs(changed.rows());
        } finally {
            adopt(here.packed(KEY));
        }
        assertThat(counted(there).rows()).hasSameSizeAs(packed.rows());
    }

    private DecisionTable counted(Tables tables) {
        return new TransactionTemplate(transactions).execute(status -> tables.current(KEY));
    }

    private void adopt(DecisionTable table) {
        Actor officer = office.as("kaikaku");
        TableVersion version = desk.propose(KEY, table, "二つの節点の試験", officer);
        desk.adopt(KEY, version.id(), "", office.as("kaikaku-kacho"));
        office.leave();
    }
}

package jp.michisuji.sample;

import java.util.Map;
import jp.michisuji.reform.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 例示データの読込み。空のときに一度だけ、一つの取引で載せる。 */
@Component
@Profile("demo")
@Order(100)
class SampleLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleLoader.class);

    private final Programmes programmes;
    private final OrganizationSample organization;
    private final BudgetWindowSample budgetWindows;
    private final MeetingSample meetings;
    private final OpenPointSample openPoints;
    private final ReformSample reform;
    private final HearingSample hearings;
    private final DutySample duties;
    private final TransferSample transfers;
    private final InquirySample inquiries;
    private final ApprovalSample approvals;
    private final WorksSample works;
    private final AskedSample asked;
    private final ReorganizationSample reorganizations;
    private final TransactionTemplate transaction;

    SampleLoader(
            Programmes programmes,
            OrganizationSample organization,
            BudgetWindowSample budgetWindows,
            MeetingSample meetings,
            OpenPointSample openPoints,
            ReformSample reform,
            HearingSample hearings,
            DutySample duties,
            TransferSample transfers,
            InquirySample inquiries,
            ApprovalSample approvals,
            WorksSample works,
            AskedSample asked,
            ReorganizationSample reorganizations,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.organization = organization;
        this.budgetWindows = budgetWindows;
        this.meetings = meetings;
        this.openPoints = openPoints;
        this.reform = reform;
        this.hearings = hearings;
        this.duties = duties;
        this.transfers = transfers;
        this.inquiries = inquiries;
        this.approvals = approvals;
        this.works = works;
        this.asked = asked;
        this.reorganizations = reorganizations;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (programmes.all().isEmpty()) {
            transaction.executeWithoutResult(status -> load());
            log.info("例示データを載せました");
        }
    }

    private void load() {
        organization.load();
        budgetWindows.load();
        Map<String, Long> sittings = meetings.load();
        long programme = reform.loadProgramme();
        Map<String, Long> items = reform.loadItems(programme, sittings);
        hearings.load(items);
        duties.load(items);
        reform.start(programme, items, sittings);
        transfers.load();
        inquiries.load(items, sittings);
        openPoints.load();
        approvals.load(items);
        works.load();
        asked.load(items);
        reorganizations.load();
    }
}

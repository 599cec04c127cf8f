package jp.michisuji.transfer.web;

import java.time.Clock;
import jp.michisuji.transfer.LayoutPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 一つの業務の席を整える様式。 */
@Configuration(proxyBeanMethods = false)
class LayoutTrackForms {

    private static final String PROCESS = "layout-track";

    @Bean
    SeatsForm ownComputeSeatsForm(TransferBook book, LayoutFacts facts, LayoutPlans plans) {
        return new SeatsForm(LayoutSpecs.seats(PROCESS), book, facts, plans);
    }

    @Bean
    PlanLayoutForm ownPlanLayoutForm(TransferBook book, LayoutFacts facts) {
        return new PlanLayoutForm(LayoutSpecs.plan(PROCESS), book, facts);
    }

    @Bean
    CoordinateForm ownCoordinateLayoutForm(TransferBook book, LayoutFacts facts, LayoutPlans plans) {
        return new CoordinateForm(LayoutSpecs.coordinate(PROCESS), book, facts, plans);
    }

    @Bean
    WorksForm ownPlanWorksForm(TransferBook book, LayoutFacts facts, LayoutPlans plans) {
        return new WorksForm(LayoutSpecs.works(PROCESS), book, facts, plans);
    }

    @Bean
    MoveDayForm ownDecideMoveDayForm(TransferBook book, LayoutFacts facts, LayoutPlans plans) {
        return new MoveDayForm(LayoutSpecs.moveDay(PROCESS), book, facts, plans);
    }

    @Bean
    MovedForm ownRecordMoveForm(TransferBook book, LayoutFacts facts, LayoutPlans plans, Clock clock) {
        return new MovedForm(LayoutSpecs.moved(PROCESS), book, facts, plans, clock);
    }
}

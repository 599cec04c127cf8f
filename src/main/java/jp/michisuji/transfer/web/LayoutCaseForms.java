package jp.michisuji.transfer.web;

import java.time.Clock;
import jp.michisuji.transfer.LayoutPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** まとめた移転の様式。歩みは一つの業務の移転と同じで、席数の見直しが加わる。 */
@Configuration(proxyBeanMethods = false)
class LayoutCaseForms {

    private static final String PROCESS = "layout-case";

    @Bean
    SeatsForm caseComputeSeatsForm(LayoutCaseBook book, LayoutFacts facts, LayoutPlans plans) {
        return new SeatsForm(LayoutSpecs.seats(PROCESS), book, facts, plans);
    }

    @Bean
    PlanLayoutForm casePlanLayoutForm(LayoutCaseBook book, LayoutFacts facts) {
        return new PlanLayoutForm(LayoutSpecs.plan(PROCESS), book, facts);
    }

    @Bean
    CoordinateForm caseCoordinateLayoutForm(LayoutCaseBook book, LayoutFacts facts, LayoutPlans plans) {
        return new CoordinateForm(LayoutSpecs.coordinate(PROCESS), book, facts, plans);
    }

    @Bean
    WorksForm casePlanWorksForm(LayoutCaseBook book, LayoutFacts facts, LayoutPlans plans) {
        return new WorksForm(LayoutSpecs.works(PROCESS), book, facts, plans);
    }

    @Bean
    MoveDayForm caseDecideMoveDayForm(LayoutCaseBook book, LayoutFacts facts, LayoutPlans plans) {
        return new MoveDayForm(LayoutSpecs.moveDay(PROCESS), book, facts, plans);
    }

    @Bean
    MovedForm caseRecordMoveForm(LayoutCaseBook book, LayoutFacts facts, LayoutPlans plans, Clock clock) {
        return new MovedForm(LayoutSpecs.moved(PROCESS), book, facts, plans, clock);
    }

    @Bean
    SeatsForm caseReviewSeatsForm(LayoutCaseBook book, LayoutFacts facts, LayoutPlans plans) {
        return new SeatsForm(LayoutSpecs.review(), book, facts, plans);
    }
}

package jp.michisuji.transfer.web;

import java.time.Clock;
import jp.michisuji.transfer.LayoutPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 席を整える様式。六つの様式を、一つの業務の移転とまとめた移転の両方に置き、席数の見直しはまとめた移転だけに置く。 */
@Configuration(proxyBeanMethods = false)
class LayoutForms {

    private static final String OWN = "layout-track";
    private static final String CASE = "layout-case";

    private final TransferBook own;
    private final LayoutCaseBook shared;
    private final LayoutFacts facts;
    private final LayoutPlans plans;

    LayoutForms(TransferBook own, LayoutCaseBook shared, LayoutFacts facts, LayoutPlans plans) {
        this.own = own;
        this.shared = shared;
        this.facts = facts;
        this.plans = plans;
    }

    @Bean
    SeatsForm ownComputeSeatsForm() {
        return new SeatsForm(LayoutSpecs.seats(OWN), own, facts, plans);
    }

    @Bean
    SeatsForm caseComputeSeatsForm() {
        return new SeatsForm(LayoutSpecs.seats(CASE), shared, facts, plans);
    }

    @Bean
    PlanLayoutForm ownPlanLayoutForm() {
        return new PlanLayoutForm(LayoutSpecs.plan(OWN), own, facts);
    }

    @Bean
    PlanLayoutForm casePlanLayoutForm() {
        return new PlanLayoutForm(LayoutSpecs.plan(CASE), shared, facts);
    }

    @Bean
    CoordinateForm ownCoordinateLayoutForm() {
        return new CoordinateForm(LayoutSpecs.coordinate(OWN), own, facts, plans);
    }

    @Bean
    CoordinateForm caseCoordinateLayoutForm() {
        return new CoordinateForm(LayoutSpecs.coordinate(CASE), shared, facts, plans);
    }

    @Bean
    WorksForm ownPlanWorksForm() {
        return new WorksForm(LayoutSpecs.works(OWN), own, facts, plans);
    }

    @Bean
    WorksForm casePlanWorksForm() {
        return new WorksForm(LayoutSpecs.works(CASE), shared, facts, plans);
    }

    @Bean
    MoveDayForm ownDecideMoveDayForm() {
        return new MoveDayForm(LayoutSpecs.moveDay(OWN), own, facts, plans);
    }

    @Bean
    MoveDayForm caseDecideMoveDayForm() {
        return new MoveDayForm(LayoutSpecs.moveDay(CASE), shared, facts, plans);
    }

    @Bean
    MovedForm ownRecordMoveForm(Clock clock) {
        return new MovedForm(LayoutSpecs.moved(OWN), own, facts, plans, clock);
    }

    @Bean
    MovedForm caseRecordMoveForm(Clock clock) {
        return new MovedForm(LayoutSpecs.moved(CASE), shared, facts, plans, clock);
    }

    @Bean
    SeatsForm caseReviewSeatsForm() {
        return new SeatsForm(LayoutSpecs.review(), shared, facts, plans);
    }
}

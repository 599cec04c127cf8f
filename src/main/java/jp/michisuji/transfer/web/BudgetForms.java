package jp.michisuji.transfer.web;

import jp.michisuji.transfer.BudgetDesk;
import jp.michisuji.transfer.web.StepSpec.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 予算の筋の様式。積算・要求・査定は自分の記録を持ち、ほかは結果だけを記録する。 */
@Configuration(proxyBeanMethods = false)
class BudgetForms {

    private final TransferBook book;
    private final BudgetFacts budget;
    private final BudgetDesk desk;

    BudgetForms(TransferBook book, BudgetFacts budget, BudgetDesk desk) {
        this.book = book;
        this.budget = budget;
        this.desk = desk;
    }

    @Bean
    EstimateCostsForm estimateCostsForm() {
        return new EstimateCostsForm(book, budget, desk);
    }

    /** T21 支所枠予算の取扱いは変わらない。T23 組織改正は予算・決算に影響する。 */
    @Bean
    BudgetStepForm consultFinanceForm() {
        return form(StepSpec.choice(
                "budget-track/consult-finance",
                "financeAgreed",
                Outcome.of("agreed", "協議が整った", true, "協議が整ったと記録しました。次は予算要求です。"),
                Outcome.of("returned", "差戻し", false, "積算へ差し戻しました。").returned()));
    }

    @Bean
    RequestBudgetForm requestBudgetForm() {
        return new RequestBudgetForm(book, budget, desk);
    }

    @Bean
    RecordAssessmentForm recordAssessmentForm() {
        return new RecordAssessmentForm(book, budget, desk);
    }

    @Bean
    BudgetStepForm recordDraftForm() {
        return form(StepSpec.simple("budget-track/record-draft", "予算案に載ったことを記録しました。次は議決です。")
                .on("予算案の公表の日"));
    }

    @Bean
    BudgetStepForm recordBudgetVoteForm() {
        return form(StepSpec.choice(
                        "budget-track/record-vote",
                        "votePassed",
                        Outcome.of("passed", "可決", true, "可決を記録しました。次は配当です。"),
                        Outcome.of("amended", "修正可決", true, "修正可決を記録しました。次は配当です。")
                                .withReason(),
                        Outcome.of("rejected", "否決", false, "否決を記録しました。取りまとめ課長が積算し直します。")
                                .returned())
                .on("議決の日"));
    }

    @Bean
    BudgetStepForm recordAllotmentForm() {
        return form(StepSpec.choice(
                        "budget-track/record-allotment",
                        "contractNeeded",
                        Outcome.of("contract", "契約が要る", true, "配当を記録しました。次は契約です。"),
                        Outcome.of("none", "契約は要らない", false, "配当を記録しました。予算の準備は終わりました。"))
                .on("配当の日"));
    }

    /** T19 不調を視野に入れる。不調は差戻しではないので、歩みの記録から数える。 */
    @Bean
    ConcludeContractForm concludeContractForm() {
        return new ConcludeContractForm(book, budget);
    }

    private BudgetStepForm form(StepSpec spec) {
        return new BudgetStepForm(spec, book, budget);
    }
}

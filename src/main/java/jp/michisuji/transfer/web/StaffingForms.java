package jp.michisuji.transfer.web;

import jp.michisuji.transfer.StaffingNeeds;
import jp.michisuji.transfer.web.StepSpec.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 人員・体制の筋の様式。 */
@Configuration(proxyBeanMethods = false)
class StaffingForms {

    private final TransferBook book;
    private final StaffingNeeds needs;

    StaffingForms(TransferBook book, StaffingNeeds needs) {
        this.book = book;
        this.needs = needs;
    }

    @Bean
    ReviewWorkForm reviewWorkForm() {
        return new ReviewWorkForm(book);
    }

    @Bean
    CountPeopleForm countPeopleForm(StepFacts facts) {
        return new CountPeopleForm(book, facts, needs);
    }

    @Bean
    StaffingStepForm consultPersonnelForm() {
        return form(StepSpec.choice(
                "staffing-track/consult-personnel",
                "personnelAgreed",
                Outcome.of("agreed", "協議が整った", true, "定数の協議が整ったと記録しました。次は決裁ルートの確認です。"),
                Outcome.of("returned", "差戻し", false, "必要人員の算出へ差し戻しました。").returned()));
    }

    /** T24 新しい組織ごとに決裁ルートが要る。 */
    @Bean
    StaffingStepForm confirmRouteForm() {
        return form(StepSpec.simple("staffing-track/confirm-route", "決裁ルートの確認を記録しました。次は財務システムへの対応です。"));
    }

    /** T22 事業移管による財務システム上の対応が必要。 */
    @Bean
    StaffingStepForm prepareFinanceSystemForm() {
        return form(StepSpec.choice(
                        "staffing-track/prepare-finance-system",
                        null,
                        Outcome.of("done", "対応した", null, "財務システムへの対応を記録しました。次は窓口・書類収受の取扱いです。"),
                        Outcome.of("none", "対応は要らない", null, "財務システムへの対応は要らないと記録しました。次は窓口・書類収受の取扱いです。")
                                .withReason())
                .on("対応を終えた日、または要らないと確かめた日"));
    }

    /** T7 窓口機能は存続する。T8 引継ぎ課があっても、申請は引き続き支所でも収受する。 */
    @Bean
    StaffingStepForm decideCounterForm() {
        return form(StepSpec.choice(
                "staffing-track/decide-counter",
                null,
                Outcome.of("both", "支所でも収受する", null, "支所でも収受すると記録しました。人員・体制の準備は終わりました。"),
                Outcome.of("guide", "支所は案内と取次ぎをする", null, "支所は案内と取次ぎをすると記録しました。人員・体制の準備は終わりました。")
                        .withReason(),
                Outcome.of("none", "窓口も申請もない", null, "窓口も申請もない業務と記録しました。人員・体制の準備は終わりました。")
                        .withReason()));
    }

    private StaffingStepForm form(StepSpec spec) {
        return new StaffingStepForm(spec, book, needs);
    }
}

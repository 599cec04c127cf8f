package jp.michisuji.transfer.web;

import jp.michisuji.transfer.web.StepSpec.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 例規の筋の様式。例規の改正が要るという文は資料になく、推定である（T30）。だから初めに人が要否を決める。 */
@Configuration(proxyBeanMethods = false)
class RulesForms {

    private final TransferBook book;

    RulesForms(TransferBook book) {
        this.book = book;
    }

    @Bean
    StepForm surveyRulesForm() {
        return form(StepSpec.choice(
                "rules-track/survey-rules",
                "amendmentNeeded",
                Outcome.of("needed", "改正が要る", true, "改める例規を記録しました。次は改正案です。").withReason(),
                Outcome.of("none", "改正は要らない", false, "改正は要らないと記録しました。例規の準備は終わりました。")
                        .withReason()));
    }

    @Bean
    StepForm draftAmendmentForm() {
        return form(StepSpec.simple("rules-track/draft-amendment", "改正案を記録しました。次は法規審査です。")
                .withPaper());
    }

    @Bean
    StepForm reviewAmendmentForm() {
        return form(StepSpec.choice(
                "rules-track/review-amendment",
                "reviewPassed",
                Outcome.of("passed", "審査を通った", true, "審査を通ったと記録しました。次は庁議です。"),
                Outcome.of("returned", "差戻し", false, "改正案へ差し戻しました。").returned()));
    }

    @Bean
    StepForm submitToChogiForm() {
        return form(StepSpec.choice(
                        "rules-track/submit-to-chogi",
                        "councilVote",
                        Outcome.of("ordinance", "条例（議決が要る）", true, "庁議にかけたことを記録しました。次は議決です。"),
                        Outcome.of("regulation", "規則・規程（議決は要らない）", false, "庁議にかけたことを記録しました。次は規程改正です。"))
                .on("庁議の日"));
    }

    @Bean
    StepForm recordRulesVoteForm() {
        return form(StepSpec.choice(
                        "rules-track/record-vote",
                        "votePassed",
                        Outcome.of("passed", "可決", true, "可決を記録しました。次は公布・施行です。"),
                        Outcome.of("rejected", "否決", false, "否決を記録しました。取りまとめ課長が改正案を作り直します。")
                                .returned())
                .on("議決の日"));
    }

    @Bean
    StepForm decideRegulationForm() {
        return form(StepSpec.simple("rules-track/decide-regulation", "規程改正を記録しました。次は公布・施行です。")
                .on("改正を決めた日"));
    }

    @Bean
    StepForm recordPromulgationForm() {
        return form(StepSpec.simple("rules-track/record-promulgation", "公布・施行を記録しました。例規の準備は終わりました。")
                .on("施行の日"));
    }

    private StepForm form(StepSpec spec) {
        return new StepForm(spec, book);
    }
}

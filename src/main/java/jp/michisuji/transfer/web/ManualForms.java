package jp.michisuji.transfer.web;

import jp.michisuji.transfer.Manuals;
import jp.michisuji.transfer.web.StepSpec.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 手順書の筋の様式。 */
@Configuration(proxyBeanMethods = false)
class ManualForms {

    @Bean
    StepForm takeInventoryForm(TransferBook book) {
        return new StepForm(
                StepSpec.simple("manual-track/take-inventory", "業務の棚卸しを記録しました。作成方法を決める仕事が取りまとめ課長に届きました。"), book);
    }

    /** 作成には業務委託の活用が想定されている（T10）。 */
    @Bean
    StepForm chooseMethodForm(TransferBook book) {
        return new StepForm(
                StepSpec.choice(
                        "manual-track/choose-method",
                        null,
                        Outcome.of("direct", "直営", null, "手順書を直営で作ることとしました。マニュアルを作る仕事が取りまとめ課長に届きました。"),
                        Outcome.of("outsourced", "業務委託", null, "手順書を業務委託で作ることとしました。マニュアルを作る仕事が取りまとめ課長に届きました。")),
                book);
    }

    @Bean
    StepForm writeManualForm(TransferBook book) {
        return new StepForm(
                StepSpec.simple("manual-track/write-manual", "手順書の案を出しました。確認する仕事が移管先の課長に届きました。")
                        .withPaper(),
                book);
    }

    /** 受け取る側が確かめて引き受ける（T5）。 */
    @Bean
    StepForm reviewManualForm(TransferBook book) {
        return new StepForm(
                StepSpec.choice(
                        "manual-track/review-manual",
                        "manualAccepted",
                        Outcome.of("accept", "始められる", true, "この手順書で始められると記録しました。確定版を登録する仕事が取りまとめ課長に届きました。"),
                        Outcome.of("return", "差戻し", false, "手順書の案を差し戻しました。作り直す仕事が取りまとめ課長に届きました。")
                                .returned()),
                book);
    }

    @Bean
    RegisterManualForm registerManualForm(TransferBook book, Manuals manuals) {
        return new RegisterManualForm(book, manuals);
    }
}

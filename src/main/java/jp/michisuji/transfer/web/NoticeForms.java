package jp.michisuji.transfer.web;

import jp.michisuji.transfer.web.StepSpec.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 周知の筋の様式。 */
@Configuration(proxyBeanMethods = false)
class NoticeForms {

    @Bean
    StepForm listNoticesForm(TransferBook book) {
        return new StepForm(StepSpec.simple("notice-track/list-notices", "洗い出したものを記録しました。直す仕事が取りまとめ課長に届きました。"), book);
    }

    @Bean
    StepForm reviseNoticesForm(TransferBook book) {
        return new StepForm(
                StepSpec.simple("notice-track/revise-notices", "様式と案内を直したと記録しました。確認する仕事が、出す側の課長のすべてに届きました。"), book);
    }

    /** 窓口は支所に残り、引継ぎ課がある場合も支所で書類を収受する（T7・T8）。 */
    @Bean
    StepForm checkNoticesForm(TransferBook book) {
        return new StepForm(
                StepSpec.choice(
                        "notice-track/check-notices",
                        "noticesReady",
                        Outcome.of("ready", "直し終えている", true, "確認を記録しました。出す側の課長のすべての確認がそろうと、切り替える仕事が取りまとめ課長に届きます。"),
                        Outcome.of("return", "差戻し", false, "差し戻しました。直す仕事が取りまとめ課長に届きました。")
                                .returned()),
                book);
    }

    @Bean
    StepForm switchNoticesForm(TransferBook book) {
        return new StepForm(
                StepSpec.simple("notice-track/switch-notices", "新しい案内への切替えを記録しました。周知の準備は済みました。")
                        .on("切り替える日"),
                book);
    }
}

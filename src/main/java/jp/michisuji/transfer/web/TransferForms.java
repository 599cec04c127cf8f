package jp.michisuji.transfer.web;

import jp.michisuji.transfer.web.StepSpec.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 記録して次へ進むだけの、移管と廃止の様式。 */
@Configuration(proxyBeanMethods = false)
class TransferForms {

    private static final String AFTER_MONTH = "一か月後の確認を記録しました。六か月後に、もう一度確認の仕事が届きます。";
    private static final String AFTER_HALF_YEAR = "六か月後の確認を記録しました。この移管の手続を終えました。";

    @Bean
    StepForm checkAfterOneMonthForm(TransferBook book) {
        return new StepForm(checked("transfer-follow-up/check-after-one-month", AFTER_MONTH), book);
    }

    @Bean
    StepForm checkAfterSixMonthsForm(TransferBook book) {
        return new StepForm(checked("transfer-follow-up/check-after-six-months", AFTER_HALF_YEAR), book);
    }

    /** 課題があっても移管は戻らない。次の見直しの材料として、わけを残す。 */
    private static StepSpec checked(String formKey, String done) {
        return StepSpec.choice(
                formKey,
                null,
                Outcome.of("good", "滞りなし", null, done),
                Outcome.of("issue", "課題あり", null, done).withReason());
    }

    @Bean
    StepForm announceClosingForm(TransferBook book) {
        return simple("duty-closing/announce-closing", "周知した日", "廃止の周知を記録しました。次は例規です。", book);
    }

    @Bean
    StepForm settleRulesForm(TransferBook book) {
        return simple("duty-closing/settle-rules", "改めた日", "例規の扱いを記録しました。次は文書の整理です。", book);
    }

    @Bean
    StepForm arrangeRecordsForm(TransferBook book) {
        return simple("duty-closing/arrange-records", "整理を終えた日", "文書の整理を記録し、廃止の手続を終えました。", book);
    }

    private static StepForm simple(String formKey, String dateLabel, String done, TransferBook book) {
        return new StepForm(StepSpec.simple(formKey, done).on(dateLabel), book);
    }
}

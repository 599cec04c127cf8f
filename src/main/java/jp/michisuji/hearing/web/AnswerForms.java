package jp.michisuji.hearing.web;

import jp.michisuji.hearing.AnswerConveyance;
import jp.michisuji.hearing.HearingAnswers;
import jp.michisuji.hearing.HearingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 団体への回答の様式。聴取の手続の中の回答と、あとから届いた意見への回答の両方に置く。 */
@Configuration(proxyBeanMethods = false)
class AnswerForms {

    private static FormRoute late(String step) {
        return new FormRoute(HearingKind.GROUP, "late-opinion/" + step);
    }

    @Bean
    DecideAnswersForm decideGroupAnswersForm(TaskOpinions opinions, AnswerChecks checks, HearingAnswers answers) {
        return new DecideAnswersForm(FormRoute.group("reply-to-group"), opinions, checks, answers);
    }

    @Bean
    DecideAnswersForm decideLateAnswerForm(TaskOpinions opinions, AnswerChecks checks, HearingAnswers answers) {
        return new DecideAnswersForm(late("decide-reply"), opinions, checks, answers);
    }

    @Bean
    ConveyAnswersForm conveyGroupAnswersForm(TaskOpinions opinions, AnswerChecks checks, AnswerConveyance conveyance) {
        return new ConveyAnswersForm(FormRoute.group("convey-replies"), opinions, checks, conveyance);
    }

    @Bean
    ConveyAnswersForm conveyLateAnswerForm(TaskOpinions opinions, AnswerChecks checks, AnswerConveyance conveyance) {
        return new ConveyAnswersForm(late("convey-reply"), opinions, checks, conveyance);
    }
}

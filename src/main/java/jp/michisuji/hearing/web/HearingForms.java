package jp.michisuji.hearing.web;

import jp.michisuji.hearing.DateArrangement;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.hearing.HearingRecording;
import jp.michisuji.hearing.HearingReply;
import jp.michisuji.hearing.MaterialPreparation;
import jp.michisuji.hearing.OpinionSummary;
import jp.michisuji.hearing.briefing.BriefingAttendance;
import jp.michisuji.hearing.briefing.BriefingQuestions;
import jp.michisuji.hearing.briefing.SignUps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 聴取の様式。団体への聴取と職員説明会で分け合うものを、両方に置く。団体への回答は {@link AnswerForms} にある。 */
@Configuration(proxyBeanMethods = false)
class HearingForms {

    @Bean
    PrepareMaterialForm prepareGroupMaterialForm(HearingFacts facts, MaterialPreparation preparation) {
        return new PrepareMaterialForm(FormRoute.group("prepare-material"), facts, preparation);
    }

    @Bean
    PrepareMaterialForm prepareStaffMaterialForm(HearingFacts facts, MaterialPreparation preparation) {
        return new PrepareMaterialForm(FormRoute.staff("prepare-material"), facts, preparation);
    }

    @Bean
    ArrangeDateForm arrangeGroupDateForm(HearingFacts facts, HearingDates dates, DateArrangement arrangement) {
        return new ArrangeDateForm(FormRoute.group("arrange-date"), facts, dates, arrangement);
    }

    @Bean
    ArrangeDateForm arrangeStaffDateForm(HearingFacts facts, HearingDates dates, DateArrangement arrangement) {
        return new ArrangeDateForm(FormRoute.staff("arrange-date"), facts, dates, arrangement);
    }

    @Bean
    RecordHearingForm recordHearingForm(
            HearingFacts facts, HearingDates dates, HearingRecording recording, DateArrangement arrangement) {
        return new RecordHearingForm(FormRoute.group("record-hearing"), facts, dates, recording, arrangement);
    }

    @Bean
    RecordBriefingForm recordBriefingForm(
            HearingFacts facts,
            HearingDates dates,
            HearingRecording recording,
            BriefingAttendance attendance,
            SignUps signUps) {
        return new RecordBriefingForm(facts, dates, recording, attendance, signUps);
    }

    @Bean
    AnswerQuestionsForm answerQuestionsForm(HearingFacts facts, BriefingQuestions questions) {
        return new AnswerQuestionsForm(facts, questions);
    }

    @Bean
    SummarizeOpinionsForm summarizeGroupOpinionsForm(
            HearingFacts facts, HearingOpinions opinions, OpinionSummary summary) {
        return new SummarizeOpinionsForm(FormRoute.group("summarize-opinions"), facts, opinions, summary);
    }

    @Bean
    SummarizeOpinionsForm summarizeStaffOpinionsForm(
            HearingFacts facts, HearingOpinions opinions, OpinionSummary summary) {
        return new SummarizeOpinionsForm(FormRoute.staff("summarize-opinions"), facts, opinions, summary);
    }

    @Bean
    ReplyForm replyToStaffForm(HearingFacts facts, HearingOpinions opinions, HearingReply reply) {
        return new ReplyForm(FormRoute.staff("reply-to-staff"), facts, opinions, reply);
    }
}

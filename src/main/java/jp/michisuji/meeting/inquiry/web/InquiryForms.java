package jp.michisuji.meeting.inquiry.web;

import jp.michisuji.access.CurrentUser;
import jp.michisuji.meeting.inquiry.Answering;
import jp.michisuji.meeting.inquiry.AskedSections;
import jp.michisuji.meeting.inquiry.Inquiries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 答える様式。照会と宿題の二つの手続に、同じ様式を置く。 */
@Configuration(proxyBeanMethods = false)
class InquiryForms {

    @Bean
    AnswerInquiryForm answerInquiryForm(
            Inquiries inquiries, AskedSections sections, Answering answering, InquiryPage page, CurrentUser user) {
        return new AnswerInquiryForm("inquiry/answer-inquiry", inquiries, sections, answering, page, user);
    }

    @Bean
    AnswerInquiryForm answerHomeworkForm(
            Inquiries inquiries, AskedSections sections, Answering answering, InquiryPage page, CurrentUser user) {
        return new AnswerInquiryForm("homework/answer-homework", inquiries, sections, answering, page, user);
    }
}

package jp.michisuji.meeting.process.inquiry;

import org.camunda.bpm.engine.delegate.VariableScope;

/** 照会と宿題のプロセスの変数。 */
final class InquiryVariables {

    static final String INQUIRY_ID = "inquiryId";
    static final String SECTION_POST = "sectionPost";

    private InquiryVariables() {}

    static long inquiryId(VariableScope scope) {
        return ((Number) scope.getVariable(INQUIRY_ID)).longValue();
    }
}

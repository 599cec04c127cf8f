package jp.michisuji.meeting.inquiry;

/** 照会の種別。宿題は、会議の前に構成員の全員に出す照会である。 */
public enum InquiryKind {
    INQUIRY("照会", "inquiry", "userTask_answerInquiry"),
    HOMEWORK("宿題", "homework", "userTask_answerHomework");

    private final String label;
    private final String processKey;
    private final String answering;

    InquiryKind(String label, String processKey, String answering) {
        this.label = label;
        this.processKey = processKey;
        this.answering = answering;
    }

    public String label() {
        return label;
    }

    String processKey() {
        return processKey;
    }

    /** 答える仕事の、図の上の作業。 */
    String answering() {
        return answering;
    }

    /** 図へ届ける知らせの名（{@code closeInquiry}）。 */
    String message(String verb) {
        return verb + (this == INQUIRY ? "Inquiry" : "Homework");
    }
}

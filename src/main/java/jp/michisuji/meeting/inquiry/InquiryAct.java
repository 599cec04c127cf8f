package jp.michisuji.meeting.inquiry;

import jp.michisuji.audit.Act;

/** 照会についての行為。どの照会のことかを文の頭に置き、案件に属すれば案件の経過にも並べる。 */
final class InquiryAct {

    private InquiryAct() {}

    static Act of(Inquiry inquiry, String action, String summary) {
        return Act.of(action, Inquiry.SUBJECT, String.valueOf(inquiry.id()), inquiry.name() + ": " + summary)
                .onItem(inquiry.itemId());
    }
}

package jp.michisuji.meeting.inquiry.web;

import jp.michisuji.meeting.inquiry.InquiryKind;
import jp.michisuji.meeting.inquiry.InquiryList;
import jp.michisuji.meeting.inquiry.InquiryList.View;
import jp.michisuji.meeting.inquiry.InquiryState;

/** 照会の一覧の絞り込みの入力。知らない値では絞らない。 */
public class InquiryFilter {

    private static final int LONGEST = 100;

    private String view;
    private String kind;
    private String state;
    private String words;

    InquiryList.Filter filter() {
        return new InquiryList.Filter(
                getChosen(), known(InquiryKind.class, kind), known(InquiryState.class, state), clean(words));
    }

    public View getChosen() {
        View chosen = known(View.class, view);
        return chosen == null ? View.ALL : chosen;
    }

    private static <E extends Enum<E>> E known(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static String clean(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

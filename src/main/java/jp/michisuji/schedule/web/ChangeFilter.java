package jp.michisuji.schedule.web;

import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.web.TypedPeriod;

/** 調書の絞り込みの入力。読めない日付では絞らず、わけを言う。 */
public class ChangeFilter {

    private static final int LONGEST = 100;

    private ChangeCause.Kind kind;
    private String words;
    private String from;
    private String to;

    ChangeRegister.Filter filter() {
        TypedPeriod period = period();
        return new ChangeRegister.Filter(kind, clean(words), period.first(), period.last());
    }

    /** 日付の誤り。なければ {@code null}。 */
    public String getProblem() {
        return period().problem();
    }

    private TypedPeriod period() {
        return new TypedPeriod(from, to);
    }

    private static String clean(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    public ChangeCause.Kind getKind() {
        return kind;
    }

    public void setKind(ChangeCause.Kind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}

package jp.michisuji.schedule.web;

import java.time.LocalDate;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.shared.JapaneseDate;

/** 調書の絞り込みの入力。読めない日付は絞らない。 */
public class ChangeFilter {

    private static final int LONGEST = 100;

    private ChangeCause.Kind kind;
    private String words;
    private String from;
    private String to;

    ChangeRegister.Filter filter() {
        return new ChangeRegister.Filter(kind, clean(words), date(from), date(to));
    }

    private static String clean(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static LocalDate date(String text) {
        return text == null ? null : JapaneseDate.parse(text).orElse(null);
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

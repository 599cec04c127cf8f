package jp.michisuji.tasklist;

import java.util.Objects;

/**
 * 受付箱の絞り込み。
 *
 * @param view どの仕事を見るか
 * @param words 題名・作業・中身を探す言葉
 * @param item 改革案件
 * @param body 会議体の名
 * @param step 作業の名
 */
public record TaskFilter(View view, String words, Long item, String body, String step) {

    private static final int LONGEST = 100;

    /** どの仕事を見るか。 */
    public enum View {
        MINE("自分の仕事"),
        SECTION("課の仕事"),
        DONE("済ませた仕事");

        private final String label;

        View(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public TaskFilter {
        view = Objects.requireNonNullElse(view, View.MINE);
        words = text(words);
        body = text(body);
        step = text(step);
    }

    private static String text(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String clean = value.strip().replaceAll("\\p{Cntrl}", "");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    /** 絞り込んでいるか。空の一覧の言葉を変えるために使う。 */
    public boolean narrowed() {
        return words != null || item != null || body != null || step != null;
    }
}

package jp.michisuji.overview.report;

import java.util.ArrayList;
import java.util.List;

/** 詳しさ。一枚に収めるために、議題の概要をどこまで短くするか。 */
enum Detail {
    /** 何も落とさない。 */
    WHOLE(Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** 議題の少ない会議の一枚。 */
    PAGE(180, 5),
    /** 議題の多い会議の一枚。 */
    BRIEF(60, 2);

    private final int letters;
    private final int lines;

    Detail(int letters, int lines) {
        this.letters = letters;
        this.lines = lines;
    }

    /** 求める事項と経過と予定だけを言う。 */
    boolean brief() {
        return this == BRIEF;
    }

    String clipped(String text) {
        String whole = text == null ? "" : text.strip();
        return whole.codePointCount(0, whole.length()) <= letters
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, letters)) + "…";
    }

    /** 新しいほうを残す。 */
    String latest(List<String> all) {
        int cut = Math.max(0, all.size() - lines);
        List<String> kept = new ArrayList<>(all.subList(cut, all.size()));
        if (cut > 0) {
            kept.add(0, "ほか" + cut + "件");
        }
        return String.join("\n", kept);
    }

    /** 近いほうを残す。 */
    String nearest(List<String> all) {
        List<String> kept = new ArrayList<>(all.subList(0, Math.min(all.size() - 1, lines) + 1));
        if (kept.size() < all.size()) {
            kept.add("ほか" + (all.size() - kept.size()) + "件");
        }
        return String.join("\n", kept);
    }
}

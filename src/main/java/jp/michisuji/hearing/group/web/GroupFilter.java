package jp.michisuji.hearing.group.web;

import jp.michisuji.hearing.HearingGroup.Kind;

/**
 * 団体の絞り込み。
 *
 * @param words 団体名か備考の言葉
 */
record GroupFilter(String words, Kind kind) {

    private static final int LONGEST = 100;

    GroupFilter {
        words = words == null || words.isBlank() ? null : cut(words.strip().replace("\u0000", ""));
    }

    public boolean narrowed() {
        return words != null || kind != null;
    }

    private static String cut(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}

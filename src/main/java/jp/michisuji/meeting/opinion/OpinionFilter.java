package jp.michisuji.meeting.opinion;

import jp.michisuji.meeting.OpinionState;

/**
 * 意見の絞り込み。空なら絞らない。
 *
 * @param late 期日を過ぎて、まだ答えのないものだけ
 * @param q 意見・回答・述べた職に含まれる言葉
 */
public record OpinionFilter(
        String body, Long sitting, OpinionState state, String owner, Boolean late, String q, Integer page) {

    public OpinionFilter {
        body = filled(body);
        late = Boolean.TRUE.equals(late);
        owner = filled(owner);
        q = filled(q);
        late = Boolean.TRUE.equals(late);
    }

    public boolean narrowed() {
        return body != null || sitting != null || state != null || owner != null || late || q != null;
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

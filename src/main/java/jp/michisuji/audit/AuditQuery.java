package jp.michisuji.audit;

import java.time.LocalDate;
import java.util.Set;

/**
 * 監査記録の絞り込み。{@code null} の項は絞らない。
 *
 * @param from この日から
 * @param to この日まで
 * @param post 職のコード、または行った時の職の名の一部
 * @param person 職員の番号かコード、または今の表示名の一部
 * @param actions 行為の符号。このどれか
 * @param subjectType 対象の種別
 * @param subjectId 対象の番号やコード
 * @param item 改革案件の番号
 * @param words 何を・前・後の値の中の語
 * @param open 中身で絞ってよい対象の種別。すべてよければ {@code null}。見せない中身を、語の当たり外れで探らせない
 */
public record AuditQuery(
        LocalDate from,
        LocalDate to,
        String post,
        String person,
        Set<String> actions,
        String subjectType,
        String subjectId,
        Long item,
        String words,
        Set<String> open) {

    public static AuditQuery all() {
        return new AuditQuery(null, null, null, null, null, null, null, null, null, null);
    }

    public AuditQuery within(Set<String> types) {
        return new AuditQuery(from, to, post, person, actions, subjectType, subjectId, item, words, types);
    }
}

package jp.michisuji.web;

import java.util.List;

/**
 * 画面の枠。どのページにも要る、利用者・案内・例示の日付。
 *
 * @param userLabel 利用者の名。ログインしていなければ {@code null}
 * @param demo 例示モードでなければ {@code null}
 * @param western 日付を西暦で見せる
 * @param path 今いるページのパス
 * @param query 今の問合せ。なければ空
 */
public record Frame(
        String userLabel,
        List<String> postNames,
        List<NavItem> navigation,
        DemoDate demo,
        boolean western,
        String path,
        String query) {

    public boolean isLoggedIn() {
        return userLabel != null;
    }

    /** 受付箱を開ける。閲覧者とシステム管理者には、届く仕事がない。 */
    public boolean hasInbox() {
        return navigation.stream().anyMatch(item -> item.href().equals("/tasks"));
    }

    /** 見出しに出す職。就いている職がなければ {@code null}。 */
    public String getMainPost() {
        return postNames.isEmpty() ? null : postNames.get(0);
    }

    public int getOtherPosts() {
        return Math.max(0, postNames.size() - 1);
    }

    /** 今いるページ。送信のあとに戻る所になる。 */
    public String getHere() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** 今の問合せの一つの値だけを替えたリンク。ページは先頭に戻る。 */
    public String link(String name, Object value) {
        return Query.of(query).without("page").with(name, value).toHref();
    }
}

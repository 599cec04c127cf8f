/** 決裁の簿冊。読んでよい起案を一覧にし、一件を読み、決裁書に刷り、まとめて承認する。 */
@NamedInterface("register")
package jp.michisuji.approval.register;

import org.springframework.modulith.NamedInterface;

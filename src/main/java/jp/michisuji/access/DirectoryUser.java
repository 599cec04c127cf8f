package jp.michisuji.access;

import java.util.Set;

/**
 * 名簿の人。庁内の認証サーバーが確かめた一人。
 *
 * @param code the person's code in our register, or null
 * @param mail the mail address, or null
 * @param groups names of the groups the person belongs to
 */
public record DirectoryUser(String code, String mail, Set<String> groups) {}

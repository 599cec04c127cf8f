package jp.michisuji.access.federation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * LDAP の設定。url がなければ使わない。
 *
 * @param url the server with the base of all names, such as {@code ldaps://ldap.example.jp/dc=example,dc=jp}
 * @param userDnPattern the name below the base, with {@code {0}} for the typed name; or empty
 * @param userSearchBase where {@code userSearchFilter} searches, below the base
 * @param userSearchFilter with {@code {0}} for the typed name; used where there is no pattern
 * @param bindDn who searches; empty for an anonymous search
 * @param codeAttribute the attribute that holds the person's code in our register
 * @param groupSearchBase where the groups stand, below the base; groups are not asked where it is null
 * @param groupSearchFilter with {@code {0}} for the person's full name and {@code {1}} for the typed name
 */
@ConfigurationProperties("michisuji.access.ldap")
public record LdapSettings(
        String url,
        @DefaultValue("") String userDnPattern,
        @DefaultValue("") String userSearchBase,
        @DefaultValue("(uid={0})") String userSearchFilter,
        @DefaultValue("") String bindDn,
        @DefaultValue("") String bindPassword,
        @DefaultValue("uid") String codeAttribute,
        @DefaultValue("mail") String mailAttribute,
        String groupSearchBase,
        @DefaultValue("(member={0})") String groupSearchFilter,
        @DefaultValue("cn") String groupNameAttribute) {

    @Override
    public String toString() {
        return "LDAP " + url;
    }
}

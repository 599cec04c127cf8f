package jp.michisuji.access.federation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.Directory;
import jp.michisuji.access.DirectoryUser;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.security.ldap.userdetails.DefaultLdapAuthoritiesPopulator;
import org.springframework.stereotype.Component;

/**
 * LDAP の名簿。打たれた名前とパスワードで結び付け（bind）、職員コードとメールアドレスと所属を読む。
 *
 * <p>The server is asked only at a login, so that the start does not wait for it.
 */
@Component
@ConditionalOnProperty("michisuji.access.ldap.url")
class LdapDirectory implements Directory {

    private static final String TIMEOUT_MILLIS = "5000";

    private final LdapSettings settings;
    private final BindAuthenticator authenticator;
    private final DefaultLdapAuthoritiesPopulator groups;

    LdapDirectory(LdapSettings settings) {
        this.settings = settings;
        BaseLdapPathContextSource source = source(settings);
        this.authenticator = authenticator(settings, source);
        this.groups = settings.groupSearchBase() == null ? null : groups(settings, source);
    }

    /** A server takes an empty password for an anonymous visit and says yes, so it is never sent. */
    @Override
    public Optional<DirectoryUser> identify(String username, String password) {
        if (username.isBlank() || password.isEmpty()) {
            return Optional.empty();
        }
        try {
            DirContextOperations entry =
                    authenticator.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
            return Optional.of(found(entry, username));
        } catch (BadCredentialsException | UsernameNotFoundException no) {
            return Optional.empty();
        } catch (AuthenticationException | NamingException unreachable) {
            throw new AuthenticationServiceException(String.valueOf(unreachable.getMessage()), unreachable);
        }
    }

    private DirectoryUser found(DirContextOperations entry, String username) {
        Set<String> names = groups == null
                ? Set.of()
                : groups.getGrantedAuthorities(entry, username).stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        return new DirectoryUser(
                entry.getStringAttribute(settings.codeAttribute()),
                entry.getStringAttribute(settings.mailAttribute()),
                names);
    }

    private static BindAuthenticator authenticator(LdapSettings settings, BaseLdapPathContextSource source) {
        BindAuthenticator authenticator = new BindAuthenticator(source);
        if (settings.userDnPattern().isEmpty()) {
            authenticator.setUserSearch(
                    new FilterBasedLdapUserSearch(settings.userSearchBase(), settings.userSearchFilter(), source));
        } else {
            authenticator.setUserDnPatterns(new String[] {settings.userDnPattern()});
        }
        return authenticator;
    }

    private static DefaultLdapAuthoritiesPopulator groups(LdapSettings settings, BaseLdapPathContextSource source) {
        var groups = new DefaultLdapAuthoritiesPopulator(source, settings.groupSearchBase());
        groups.setGroupSearchFilter(settings.groupSearchFilter());
        groups.setGroupRoleAttribute(settings.groupNameAttribute());
        groups.setSearchSubtree(true);
        groups.setRolePrefix("");
        groups.setConvertToUpperCase(false);
        return groups;
    }

    private static BaseLdapPathContextSource source(LdapSettings settings) {
        DefaultSpringSecurityContextSource source = new DefaultSpringSecurityContextSource(settings.url());
        if (settings.bindDn().isEmpty()) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(settings.bindDn());
            source.setPassword(settings.bindPassword());
        }
        source.setBaseEnvironmentProperties(Map.of(
                "com.sun.jndi.ldap.connect.timeout", TIMEOUT_MILLIS, "com.sun.jndi.ldap.read.timeout", TIMEOUT_MILLIS));
        source.afterPropertiesSet();
        return source;
    }
}

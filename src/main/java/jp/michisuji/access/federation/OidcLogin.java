package jp.michisuji.access.federation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.AccountPrincipal;
import jp.michisuji.access.DirectoryUser;
import jp.michisuji.access.FederatedAccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * OIDC のログイン。庁内のログイン画面で確かめた人を、職員の登録簿で引き当てる。
 *
 * <p>The issuer is asked at the first login, so that the start does not wait for it.
 */
@Component
@ConditionalOnProperty("michisuji.access.oidc.issuer")
public class OidcLogin {

    public static final String REGISTRATION = "office";

    private final OidcSettings settings;
    private final FederatedAccounts accounts;
    private final ClientRegistrationRepository registrations;

    OidcLogin(OidcSettings settings, FederatedAccounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
        this.registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration()));
    }

    public ClientRegistrationRepository registrations() {
        return registrations;
    }

    public AccountPrincipal admit(OidcUser user) {
        return accounts.admit(
                new DirectoryUser(user.getClaimAsString(settings.codeClaim()), verifiedMail(user), groups(user)));
    }

    public String label() {
        return settings.label();
    }

    /** An address the issuer calls unverified may be anybody's. */
    private String verifiedMail(OidcUser user) {
        return Boolean.FALSE.equals(user.getEmailVerified()) ? null : user.getClaimAsString(settings.mailClaim());
    }

    private Set<String> groups(OidcUser user) {
        List<String> groups = user.getClaimAsStringList(settings.groupsClaim());
        return groups == null ? Set.of() : groups.stream().collect(Collectors.toSet());
    }

    private ClientRegistration registration() {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(REGISTRATION)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .build();
        } catch (IllegalArgumentException unreachable) {
            throw new AuthenticationServiceException(String.valueOf(unreachable.getMessage()), unreachable);
        }
    }
}

package jp.michisuji.access.federation;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * OIDC の設定。issuer がなければ使わない。
 *
 * @param issuer address below which {@code /.well-known/openid-configuration} stands
 * @param codeClaim the claim that holds the person's code in our register
 * @param groupsClaim the claim that lists the person's groups
 * @param label what the link on the login page says
 */
@ConfigurationProperties("michisuji.access.oidc")
public record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue({"openid", "profile", "email"}) Set<String> scopes,
        @DefaultValue("preferred_username") String codeClaim,
        @DefaultValue("email") String mailClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("庁内のアカウントでログインする") String label) {

    public OidcSettings {
        if (issuer != null && (clientId == null || clientSecret == null)) {
            throw new IllegalArgumentException(
                    "michisuji.access.oidc.issuer を設定したら、client-id と client-secret も設定してください。");
        }
    }

    @Override
    public String toString() {
        return "OIDC " + issuer;
    }
}

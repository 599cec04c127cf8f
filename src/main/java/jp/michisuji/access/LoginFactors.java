package jp.michisuji.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * 確かめた段階。ログインのときに何で本人と確かめたかを、認証に添えて持ち回る。
 *
 * <p>The framework's own multi-factor switch asks every user for the same factors; here it depends on the roles of the
 * posts held today. So only its authorities are used, and {@link LoginStages} asks them.
 */
public final class LoginFactors {

    private static final GrantedAuthority CODE = FactorGrantedAuthority.fromFactor("TOTP");
    private static final GrantedAuthority PASSWORD =
            FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    private static final GrantedAuthority ISSUER =
            FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);

    private LoginFactors() {}

    /** @param address where the login came from; of the attempt's details, nothing else may reach the session */
    static Authentication byPassword(AccountPrincipal principal, String address) {
        var known = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of(PASSWORD));
        known.setDetails(address);
        return known;
    }

    /** By the office's own login page, which asks for further factors itself. */
    public static Authentication byIssuer(AccountPrincipal principal) {
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of(ISSUER));
    }

    public static Authentication withCode(Authentication known) {
        Collection<GrantedAuthority> factors = new ArrayList<>(known.getAuthorities());
        factors.add(CODE);
        return UsernamePasswordAuthenticationToken.authenticated(known.getPrincipal(), null, factors);
    }

    static boolean isFromIssuer(Authentication known) {
        return has(known, ISSUER);
    }

    static boolean hasCode(Authentication known) {
        return has(known, CODE);
    }

    private static boolean has(Authentication known, GrantedAuthority factor) {
        return known.getAuthorities().stream()
                .anyMatch(authority -> factor.getAuthority().equals(authority.getAuthority()));
    }
}

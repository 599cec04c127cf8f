package jp.michisuji.access.federation.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.michisuji.access.AccountPrincipal;
import jp.michisuji.access.LoginFactors;
import jp.michisuji.access.LoginRecord;
import jp.michisuji.access.federation.OidcLogin;
import jp.michisuji.access.web.IssuerLogin;
import jp.michisuji.access.web.LoginFailure;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** OIDC の入口。ログイン画面にリンクを置き、戻ってきた人を道筋の利用者として入れる。 */
@Component
@ConditionalOnProperty("michisuji.access.oidc.issuer")
class OidcEntrance extends SavedRequestAwareAuthenticationSuccessHandler implements IssuerLogin {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final AuthenticationFailureHandler failure = new LoginFailure("issuer");
    private final OidcLogin login;
    private final LoginRecord record;

    OidcEntrance(OidcLogin login, LoginRecord record) {
        this.login = login;
        this.record = record;
    }

    @Override
    public void offer(HttpSecurity http) {
        http.oauth2Login(office -> office.loginPage("/login")
                .clientRegistrationRepository(login.registrations())
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(this)
                .failureHandler(failure));
    }

    @Override
    public Link link() {
        return new Link(login.label(), "/oauth2/authorization/" + OidcLogin.REGISTRATION);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws IOException, ServletException {
        try {
            AccountPrincipal principal = login.admit((OidcUser) known.getPrincipal());
            enter(LoginFactors.byIssuer(principal), request, response);
            record.entered(principal, "庁内のログインで入った");
            super.onAuthenticationSuccess(request, response, known);
        } catch (AuthenticationException refused) {
            enter(null, request, response);
            failure.onAuthenticationFailure(request, response, refused);
        }
    }

    /** Our own principal in place of the issuer's; none for a person the register does not know. */
    private void enter(Authentication own, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(own);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}

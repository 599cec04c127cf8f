package jp.michisuji.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.michisuji.access.throttle.LoginOrigin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** ログインと応答ヘッダーの設定。名を挙げた所の外はすべてログインを要する。 */
@Configuration(proxyBeanMethods = false)
class LoginSecurity {

    private static final String[] PUBLIC = {
        "/login",
        "/error",
        "/favicon.ico",
        "/css/**",
        "/js/**",
        "/img/**",
        "/fonts/**",
        "/webjars/**",
        "/calendar/*.ics"
    };

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            "form-action 'self'");

    @Bean
    SecurityFilterChain pages(HttpSecurity http, LoginSuccess success, ObjectProvider<IssuerLogin> issuer)
            throws Exception {
        issuer.ifAvailable(login -> login.offer(http));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login")
                        .authenticationDetailsSource(LoginSecurity::origin)
                        .successHandler(success)
                        .failureHandler(new LoginFailure("wrong")))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .requestCache(cache -> cache.requestCache(wholePagesOnly()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new LoginEntryPoint())
                        .accessDeniedHandler(new ExpiredFormHandler()))
                .headers(LoginSecurity::headers)
                .build();
    }

    private static LoginOrigin origin(HttpServletRequest request) {
        return new LoginOrigin(request.getRemoteAddr(), BrowserMark.of(request));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** Only a whole page may be returned to after the login, never a fragment or a file. */
    private static RequestCache wholePagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"),
                new NegatedRequestMatcher(LoginEntryPoint::isFragment),
                new NegatedRequestMatcher(PathPatternRequestMatcher.pathPattern("/favicon.ico"))));
        return cache;
    }
}

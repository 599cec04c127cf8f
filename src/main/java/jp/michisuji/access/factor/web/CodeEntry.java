package jp.michisuji.access.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.michisuji.access.LoginFactors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** コードでの入室。合ったコードをこのセッションに書き留め、セッションの名を替える。 */
final class CodeEntry {

    private static final SecurityContextRepository CONTEXTS = new HttpSessionSecurityContextRepository();

    private CodeEntry() {}

    static void enter(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(LoginFactors.withCode(known));
        SecurityContextHolder.setContext(context);
        CONTEXTS.saveContext(context, request, response);
    }
}

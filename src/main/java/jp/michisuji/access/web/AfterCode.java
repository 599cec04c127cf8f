package jp.michisuji.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** 確認コードのあとに開く画面。求めた画面を、コードが合うまで覚えておく。 */
public final class AfterCode {

    private static final String PATH = AfterCode.class.getName();
    private static final int LONGEST = 2000;

    private AfterCode() {}

    /** Our own path of this very request, so that it cannot lead elsewhere. */
    static void remember(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String whole = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        if (whole.length() <= LONGEST && !whole.startsWith("//")) {
            request.getSession().setAttribute(PATH, whole);
        }
    }

    public static String take(HttpSession session) {
        Object path = session.getAttribute(PATH);
        session.removeAttribute(PATH);
        return path instanceof String known ? known : "/";
    }
}

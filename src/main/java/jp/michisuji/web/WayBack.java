package jp.michisuji.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;

/** 戻り道。送信のあとに戻るページ。よそのサイトへは戻さない。 */
public final class WayBack {

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private WayBack() {}

    /** 画面が送った {@code back}、なければ参照元のパス。どちらも使えなければホーム。 */
    public static String from(HttpServletRequest request) {
        String asked = request.getParameter("back");
        String path = asked == null ? referer(request) : asked;
        return path != null && OWN_PATH.matcher(path).matches() ? path : "/";
    }

    public static String redirect(HttpServletRequest request) {
        return "redirect:" + from(request);
    }

    private static String referer(HttpServletRequest request) {
        try {
            URI referer = URI.create(String.valueOf(request.getHeader("Referer")));
            if (!request.getServerName().equals(referer.getHost())) {
                return null;
            }
            String path =
                    referer.getRawPath().substring(request.getContextPath().length());
            return referer.getRawQuery() == null ? path : path + "?" + referer.getRawQuery();
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return null;
        }
    }
}

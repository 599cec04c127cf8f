package jp.michisuji.access.session;

import java.time.LocalDateTime;

/**
 * ログイン中の端末。
 *
 * @param id names the session on pages; the secret in the browser's cookie is another
 * @param began when the login was made; null until its first page
 * @param idleSeconds since its last request
 * @param sessionId what the browser's cookie stands for; never shown
 */
record LoginSession(
        String id,
        String sessionId,
        String username,
        String personLabel,
        LocalDateTime began,
        long idleSeconds,
        String device,
        String address) {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    String lastUse() {
        if (idleSeconds < MINUTE) {
            return "たった今";
        }
        return idleSeconds < HOUR ? idleSeconds / MINUTE + "分前" : idleSeconds / HOUR + "時間前";
    }
}

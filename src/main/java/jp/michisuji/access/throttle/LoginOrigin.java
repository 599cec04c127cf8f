package jp.michisuji.access.throttle;

/**
 * ログインの出どころ。
 *
 * @param address the address the request came from
 * @param browser the mark left in the browser by an earlier login, or null
 */
public record LoginOrigin(String address, String browser) {

    private static final LoginOrigin UNKNOWN = new LoginOrigin("unknown", null);

    /** What the login form left with the attempt; unknown for an attempt made otherwise. */
    public static LoginOrigin of(Object details) {
        return details instanceof LoginOrigin origin ? origin : UNKNOWN;
    }
}

package jp.michisuji.access.session;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 端末の言葉。ブラウザーの名乗りから、機械とブラウザーの名だけを読む。
 *
 * <p>Browsers claim to be one another, so the order of the marks matters; what is not clearly said is called unknown.
 */
final class Device {

    private static final String UNKNOWN = "分からない端末";

    private static final Map<String, String> MACHINES = new LinkedHashMap<>();
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    static {
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("Android", "Android");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("CrOS", "Chromebook");
        MACHINES.put("Macintosh", "Mac");
        MACHINES.put("Linux", "Linux");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
    }

    private Device() {}

    static String inWords(String userAgent) {
        String machine = found(MACHINES, userAgent);
        String browser = found(BROWSERS, userAgent);
        if (machine == null && browser == null) {
            return UNKNOWN;
        }
        if (machine == null || browser == null) {
            return machine == null ? browser : machine;
        }
        return machine + " の " + browser;
    }

    private static String found(Map<String, String> marks, String userAgent) {
        return marks.entrySet().stream()
                .filter(mark -> userAgent != null && userAgent.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}

package jp.michisuji.access.web;

import java.util.List;

/**
 * パンくず。画面の枠が読む形（label と href）に合わせる。
 *
 * <p>The frame's own type lives in a room above this one, so the shape is repeated here.
 */
public record Trail(String label, String href) {

    public static List<Trail> settings(String page) {
        return List.of(new Trail("ホーム", "/"), new Trail("設定", "/settings"), new Trail(page, null));
    }

    public static List<Trail> home(String page) {
        return List.of(new Trail("ホーム", "/"), new Trail(page, null));
    }

    public static List<Trail> own(String page) {
        return List.of(new Trail("ホーム", "/"), new Trail("自分の設定", "/settings/own"), new Trail(page, null));
    }
}

package jp.michisuji.operations.web;

import java.util.List;
import jp.michisuji.web.Crumb;

/** 運用の画面の現在位置。 */
final class Trail {

    private static final Crumb OPERATIONS = new Crumb("運用", "/operations");

    private Trail() {}

    static List<Crumb> top() {
        return List.of(Crumb.home(), Crumb.here(OPERATIONS.label()));
    }

    static List<Crumb> to(String page) {
        return List.of(Crumb.home(), OPERATIONS, Crumb.here(page));
    }

    static List<Crumb> to(Crumb parent, String page) {
        return List.of(Crumb.home(), OPERATIONS, parent, Crumb.here(page));
    }
}

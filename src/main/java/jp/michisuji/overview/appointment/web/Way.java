package jp.michisuji.overview.appointment.web;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.web.Crumb;

/** 発令の画面への道。ホーム、設定、組織、その先。 */
final class Way {

    private Way() {}

    static List<Crumb> to(String here, Crumb... between) {
        List<Crumb> way = new ArrayList<>(
                List.of(Crumb.home(), new Crumb("設定", "/settings"), new Crumb("組織", "/settings/organization")));
        way.addAll(List.of(between));
        way.add(Crumb.here(here));
        return way;
    }

    static Crumb list() {
        return new Crumb("発令", AppointmentListController.PATH);
    }
}

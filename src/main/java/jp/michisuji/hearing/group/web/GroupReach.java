package jp.michisuji.hearing.group.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Scope;

/** 団体の記載の及ぶ範囲。窓口の職が決まっていない団体は、すべてに及ぶ人だけが扱う。 */
final class GroupReach {

    private GroupReach() {}

    static boolean reaches(Permissions permissions, Action action, String sectionPost) {
        return permissions.scope(action) == Scope.ALL
                || sectionPost != null && permissions.reaches(action, sectionPost);
    }
}

package jp.michisuji.access.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import jp.michisuji.access.Role;

/** 役割を試す職。どの役割にも一つある。 */
final class RolePosts {

    private static final Map<Role, String> POSTS = new EnumMap<>(Map.of(
            Role.LEAD, "kaikaku-kacho",
            Role.OFFICE, "kaikaku",
            Role.CHIEF, "shiba-machizukuri-kacho",
            Role.DIRECTOR, "bucho",
            Role.SECRETARIAT, "chogi-jimu",
            Role.STAFF, "shiba-machizukuri",
            Role.VIEWER, "viewer",
            Role.ADMIN, "admin"));

    private RolePosts() {}

    static Set<Role> roles() {
        return POSTS.keySet();
    }

    static String of(Role role) {
        return POSTS.get(role);
    }
}

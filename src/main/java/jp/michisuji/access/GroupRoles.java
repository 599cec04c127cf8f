package jp.michisuji.access;

import java.util.Set;

/** 所属による役割。庁内の名簿での所属から、職の役割に加わる役割。設定した所にだけある。 */
public interface GroupRoles {

    Set<Role> of(String username);
}

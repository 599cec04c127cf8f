package jp.michisuji.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * ログインした利用者。セッションに置くのは利用者名と職員のコードだけ。
 *
 * <p>Posts and roles are asked anew for every request: an appointment that begins or ends today counts today.
 *
 * @param personCode null for an account that stands for no person of the register
 */
public record AccountPrincipal(String username, String personCode) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}

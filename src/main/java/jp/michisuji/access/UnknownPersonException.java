package jp.michisuji.access;

import org.springframework.security.core.AuthenticationException;

/** 登録簿にない人。庁内の認証サーバーは知っていても、道筋の職員として登録されていない。 */
public class UnknownPersonException extends AuthenticationException {

    UnknownPersonException() {
        super("職員として登録されていません");
    }
}

package jp.michisuji.access;

import java.util.Optional;

/** 庁内の名簿。利用者名とパスワードを、庁内の認証サーバーに確かめる。設定した所にだけある。 */
public interface Directory {

    /**
     * @return who it is; empty when the directory knows no such name with that password
     * @throws org.springframework.security.authentication.AuthenticationServiceException when it cannot be asked
     */
    Optional<DirectoryUser> identify(String username, String password);
}

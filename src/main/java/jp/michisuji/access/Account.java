package jp.michisuji.access;

/**
 * 利用者。ログインの名前、パスワードのハッシュ、職員とのつながり。
 *
 * @param enrolled true when a login needs the code of an authenticator app besides
 */
record Account(
        String username,
        String passwordHash,
        String personCode,
        boolean mustChange,
        boolean disabled,
        boolean enrolled) {

    AccountPrincipal principal() {
        return new AccountPrincipal(username, personCode);
    }
}

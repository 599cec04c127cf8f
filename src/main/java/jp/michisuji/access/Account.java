package jp.michisuji.access;

/** 利用者。ログインの名前、パスワードのハッシュ、職員とのつながり。 */
record Account(String username, String passwordHash, String personCode, boolean mustChange, boolean disabled) {}

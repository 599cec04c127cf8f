package jp.michisuji.access;

import java.util.List;

/** ログインの手引き。例示モードのログイン画面に並べる利用者。例示モードの外にはない。 */
public interface LoginHints {

    /** 例示データを載せ終えるまでは空。 */
    List<DemoLogin> demoLogins();

    /** 例示の利用者。その名前で入ると何が見えるか。 */
    record DemoLogin(String code, String postName, String description) {}
}

package jp.michisuji.reminder;

import java.time.Instant;

/**
 * 送信の試み。一通を送ろうとした一回の結果。
 *
 * @param node 送ろうとした節点
 * @param reply メールサーバーの返事か、送れないわけ。送れたら {@code null}
 */
public record MailAttempt(Instant at, String node, Outcome outcome, String reply) {

    /** どうなったか。 */
    public enum Outcome {
        SENT("送れた"),
        /** 送れていない。間を空けてもう一度試す。 */
        LATER("送れず、あとで試す"),
        /** メールサーバーに届かない。もう一度試すが、ほかのメールも今は送れない。 */
        UNREACHABLE("メールサーバーに届かず、あとで試す"),
        /** 宛先が断られた。もう一度試しても変わらない。 */
        REFUSED("宛先が断られた"),
        /** 宛先の書き方が正しくない。 */
        MALFORMED("宛先の書き方が正しくない"),
        /** 宛先が不達か、送ってよい所でない。 */
        WITHHELD("送らずに止めた"),
        /** 文を渡したあと返事がない。届いたかもしれないので、自動では送り直さない。 */
        UNCERTAIN("送れたか確かめられない");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** メールサーバーへ話しかけたか。 */
        boolean tried() {
            return this != MALFORMED && this != WITHHELD;
        }
    }
}

package jp.michisuji.reminder;

import java.util.regex.Pattern;

/** 宛先の検査。通常の検査を通り抜ける全角・百分率・二つの宛先・改行を断る。 */
final class MailAddress {

    static final String WRONG = "宛先の書き方が正しくありません";

    private static final int LONGEST = 254;
    private static final Pattern ONE = Pattern.compile(
            "[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    static boolean valid(String address) {
        return address != null
                && address.length() <= LONGEST
                && ONE.matcher(address).matches()
                && !address.contains("..");
    }
}

package jp.michisuji.transfer;

/** 廃止の印。資料は、やめる業務の見出しに「→削除」と添える。 */
public final class Abolition {

    public static final String MARK = " →削除";

    private static final String ENDING = "[\\s　]*→[\\s　]*(削除|廃止)[\\s　]*$";

    private Abolition() {}

    public static boolean marked(String heading) {
        return !heading.equals(unmarked(heading));
    }

    public static String unmarked(String heading) {
        return heading.replaceFirst(ENDING, "");
    }
}

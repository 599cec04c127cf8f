package jp.michisuji.overview.whatif;

import jp.michisuji.schedule.programme.PlannedSubject;

/**
 * 遅らせる所。一つの工程か、段階や筋の全体。
 *
 * @param path 工程の符号か、その頭
 * @param label 工程か段階の名
 * @param whole 段階や筋の全体か
 */
public record Stretch(PlannedSubject subject, String path, String label, boolean whole) {

    /** 「手順書の改定」の「手順書を作る」。 */
    public String title() {
        return "「" + subject.title().label() + "」の「" + label + "」";
    }
}

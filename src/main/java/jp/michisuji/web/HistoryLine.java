package jp.michisuji.web;

import java.util.List;

/**
 * 履歴の一行。いつ、誰が（職）、何をし、何がどう変わったか。
 *
 * @param who 職は、行った日の名で言う
 * @param nowName その職の今の名。当時と同じなら {@code null}
 */
public record HistoryLine(String when, String who, String nowName, String what, List<String> changes) {

    public HistoryLine(String when, String who, String what, List<String> changes) {
        this(when, who, null, what, changes);
    }
}

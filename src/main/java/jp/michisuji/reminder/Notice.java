package jp.michisuji.reminder;

import jp.michisuji.workflow.WorkItem;

/**
 * 知らせ。一つの仕事について、何が起きたかと、なぜその人に届くか。
 *
 * @param lead what happened, in whole sentences
 * @param why why this person gets it, ending in 「…ため」
 * @param occasion tells this event from another of the same kind about the same task on the same day; empty where there
 *     can be but one
 */
record Notice(Mail.Kind kind, String lead, String why, String occasion) {

    Notice(Mail.Kind kind, String lead, String why) {
        this(kind, lead, why, "");
    }

    Notice at(Object moment) {
        return new Notice(kind, lead, why, String.valueOf(moment));
    }

    String keyOf(WorkItem task) {
        return occasion.isEmpty() ? task.taskId() : task.taskId() + " " + occasion;
    }
}

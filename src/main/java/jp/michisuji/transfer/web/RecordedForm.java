package jp.michisuji.transfer.web;

import jp.michisuji.workflow.TaskForm;

/** 済んだことを、選んだ結果とともに業務の言葉で監査に記す様式。 */
interface RecordedForm<F> extends TaskForm<F> {

    @Override
    default boolean recordsItself() {
        return true;
    }
}

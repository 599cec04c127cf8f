package jp.michisuji.reminder.process;

import jp.michisuji.reminder.DailyDigest;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 今日のまとめを、一人一通にまとめて送信箱に入れる。 */
@ProcessBean
class ComposeDigestsDelegate implements JavaDelegate {

    private final DailyDigest digest;

    ComposeDigestsDelegate(DailyDigest digest) {
        this.digest = digest;
    }

    @Override
    public void execute(DelegateExecution execution) {
        digest.compose();
    }
}

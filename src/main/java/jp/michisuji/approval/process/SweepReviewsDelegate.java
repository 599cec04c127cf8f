package jp.michisuji.approval.process;

import jp.michisuji.approval.after.PostReviewWatch;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** 日の始まりに、本人の戻りを待つ後閲を見直す。 */
@ProcessBean
class SweepReviewsDelegate implements JavaDelegate {

    private final PostReviewWatch watch;

    SweepReviewsDelegate(PostReviewWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.sweep();
    }
}

package jp.michisuji.transfer.process;

import jp.michisuji.transfer.TrackProgress.State;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 筋が終わったことを台帳に記す。図の終わりに付ける。 */
@ProcessBean
class TrackEndedListener implements ExecutionListener {

    private final Tracks tracks;

    TrackEndedListener(Tracks tracks) {
        this.tracks = tracks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        tracks.ended(TransferVariables.transferId(execution), TrackStartedListener.trackOf(execution), State.DONE);
    }
}

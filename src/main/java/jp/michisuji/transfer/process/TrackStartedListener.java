package jp.michisuji.transfer.process;

import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** 筋が始まったことを台帳に記す。 */
@ProcessBean
class TrackStartedListener implements ExecutionListener {

    private final Tracks tracks;

    TrackStartedListener(Tracks tracks) {
        this.tracks = tracks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        tracks.started(TransferVariables.transferId(execution), trackOf(execution), execution.getProcessInstanceId());
    }

    static Track trackOf(DelegateExecution execution) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        return Track.ofProcess(process).orElseThrow(() -> new IllegalStateException(process + " は準備の筋の図ではない"));
    }
}

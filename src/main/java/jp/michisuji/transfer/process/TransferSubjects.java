package jp.michisuji.transfer.process;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 移管の仕事の主題。どの業務の移管か。 */
@Component
class TransferSubjects implements WorkSubjects {

    private final Transfers transfers;

    TransferSubjects(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public List<String> processKeys() {
        return Stream.concat(
                        Stream.of("duty-transfer", "transfer-follow-up", "duty-closing"),
                        Stream.of(Track.values()).map(Track::processKey))
                .toList();
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Transfer transfer = transfers.get(task.number(TransferVariables.TRANSFER_ID));
        return new WorkSubject(
                Transfer.SUBJECT, String.valueOf(transfer.id()), transfer.itemId(), transfer.title(), null);
    }
}

package jp.michisuji.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Actor;
import jp.michisuji.sample.SampleFiles.Entry;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.NeedsDecision.Choice;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TransferTakeover;
import jp.michisuji.transfer.TransferTakeover.Standing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の移管。令和8年4月1日に移すものは既に進んでおり、令和9年4月1日のものは部会の合意か人の手で始まる。 */
@Component
@Profile("demo")
class TransferSample {

    private final Duties duties;
    private final TransferTakeover takeover;

    TransferSample(Duties duties, TransferTakeover takeover) {
        this.duties = duties;
        this.takeover = takeover;
    }

    /** 業務と、始められる道筋は先に載せてあること。 */
    void load() {
        Entry tranche = SampleFiles.document("first_tranche");
        LocalDate day = tranche.date("transfer_on");
        Map<Need, Choice> decided = decided(tranche);
        List<Standing> stands =
                tranche.entries("stands").stream().map(TransferSample::standing).toList();
        duties.all().stream()
                .filter(duty -> duty.disposition().moves() && day.equals(duty.transferOn()))
                .forEach(duty -> takeover.underway(duty.id(), decided, stands, Actor.system()));
    }

    /** 表の案と違えて決めたこと。 */
    static Map<Need, Choice> decided(Entry document) {
        return document.entries("decided").stream()
                .collect(Collectors.toMap(
                        entry -> Need.valueOf(entry.text("need")),
                        entry -> new Choice(entry.flag("needed"), entry.text("reason"))));
    }

    private static Standing standing(Entry entry) {
        return new Standing(Track.valueOf(entry.text("track")), entry.text("from"), entry.text("to"));
    }
}

package jp.michisuji.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.approval.Approval;
import jp.michisuji.transfer.TransferParty.Side;
import jp.michisuji.workflow.WorkItem;

/**
 * 移管の備え。何が欠けているかを、言葉とつなぎ先と持ち主で言う。欠けがなければ移管できる。
 *
 * @param open この移管の開いている仕事
 * @param awaited レイアウトの筋が待つ工事の決裁。待っていなければ {@code null}
 */
public record Readiness(
        Transfer transfer,
        Duty duty,
        List<TransferParty> parties,
        List<TrackProgress> tracks,
        List<WorkItem> open,
        Approval awaited,
        List<Requirement> requirements) {

    public boolean complete() {
        return missing().isEmpty();
    }

    /** 欠けているものを、業務・筋・手続の順に。 */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (transfer.state() == Transfer.State.DECIDING) {
            missing.add(new Missing("必要な準備が決まっていません", page(), transfer.leadPost()));
        }
        if (transfer.paused()) {
            missing.add(new Missing("止めています（" + transfer.pausedReason() + "）", page(), transfer.leadPost()));
        }
        addFaultsOfDuty(missing);
        reworkedOrOpen().flatMap(this::ofTrack).forEach(missing::add);
        requirements.stream()
                .filter(line -> line.gateLine() && !line.closed())
                .map(this::ofLine)
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    private void addFaultsOfDuty(List<Missing> missing) {
        String duties = "/duties/" + duty.id();
        if (duty.partsMissing()) {
            missing.add(new Missing("分担が書かれていない引継ぎ先があります（分担未記入）", duties, transfer.leadPost()));
        }
        // T11: 受け手ごとの人数が決まらないまま、定数の協議は終わらない
        if (new Headcount(duty.headcount()).awaitsSplit(duty.destinations())) {
            missing.add(new Missing("必要人員数（" + duty.headcount() + "）が受け手ごとに分けられていません", duties, transfer.leadPost()));
        }
        for (Side side : Side.values()) {
            if (parties.stream().noneMatch(party -> party.side() == side)) {
                missing.add(new Missing(side.label() + "の職が当てられていません", duties, transfer.leadPost()));
            }
        }
    }

    private Stream<TrackProgress> reworkedOrOpen() {
        return tracks.stream()
                .filter(track ->
                        track.state() == TrackProgress.State.WAITING || track.state() == TrackProgress.State.RUNNING);
    }

    /** 開いている仕事があれば仕事ごとに、なければ（まとめた移転を待つなど）筋として一行で言う。 */
    private Stream<Missing> ofTrack(TrackProgress track) {
        List<Missing> steps = open.stream()
                .filter(task -> task.processKey().equals(track.track().processKey()))
                .map(task -> new Missing(
                        track.track().label() + ": 「" + task.step() + "」が済んでいません",
                        "/tasks/" + task.taskId(),
                        task.postCode()))
                .toList();
        return steps.isEmpty() ? Stream.of(ofTrackWithoutTask(track.track())) : steps.stream();
    }

    private Missing ofTrackWithoutTask(Track track) {
        return awaited != null && track == Track.LAYOUT
                ? new Missing(
                        track.label() + ": 工事の決裁が済んでいません（" + awaited.state().label() + "）",
                        "/approvals/" + awaited.id(),
                        awaited.drafterPost())
                : new Missing(track.label() + "が終わっていません", page(), transfer.leadPost());
    }

    /** 案件の庁議と議会は、人が閉じるのではなく道筋を待つ。 */
    private Missing ofLine(Requirement line) {
        boolean byRoad = line.need().onRoad() && transfer.itemId() != null;
        String words = line.need().label() + "が済んでいません" + (byRoad ? "（道筋を待っています）" : "");
        String href = byRoad ? "/items/" + transfer.itemId() : page() + "#requirement-" + line.id();
        return new Missing(words, href, transfer.leadPost());
    }

    private String page() {
        return "/transfers/" + transfer.id();
    }
}

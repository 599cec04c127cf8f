package jp.michisuji.transfer;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.HandoverItem.Kind;

/** 引継書の案。業務と分担、準備の歩み、閉じた手続から書き起こす。 */
record HandoverDraft(Duty duty, List<TransferStep> steps, List<Requirement> requirements, Waiver waiver) {

    List<HandoverItem> items() {
        List<HandoverItem> items = new ArrayList<>();
        items.add(matter("業務: " + duty.name() + "（" + duty.section() + "　" + duty.heading() + "）"));
        duty.destinations().forEach(to -> items.add(matter(part(to))));
        steps.stream()
                .filter(step -> step.track() != null && step.outcome() != null)
                .map(HandoverDraft::words)
                .forEach(words -> items.add(matter(words)));
        addChecks(items);
        steps.stream()
                .filter(step -> step.documentId() != null)
                .forEach(step -> items.add(HandoverItem.filled(Kind.PAPER, paper(step), step.documentId())));
        requirements.stream()
                .filter(line -> line.documentId() != null)
                .forEach(line ->
                        items.add(HandoverItem.filled(Kind.PAPER, line.need().label() + "の資料", line.documentId())));
        return items;
    }

    private void addChecks(List<HandoverItem> items) {
        // T7「窓口がある以上、当然行う業務」
        items.add(check("支所の窓口への問合せは、引き続き支所で受け、受ける側へ取り次ぐ（T7）"));
        requirements.stream()
                .filter(line -> line.gateLine() && line.closed())
                .map(line -> line.need().label() + ": " + JapaneseDate.format(line.closedOn()) + "に済んだ")
                .forEach(words -> items.add(check(words)));
        if (waiver != null) {
            waiver.missing().forEach(words -> items.add(check("欠けたまま移管可とした: " + words)));
        }
    }

    private static String part(Destination to) {
        return "引継ぎ先: " + to.section()
                + (to.part() == null ? "" : "（" + to.part() + "）")
                + (to.people() == null
                        ? ""
                        : "　" + to.people().stripTrailingZeros().toPlainString() + "人");
    }

    private static String words(TransferStep step) {
        return step.track().label() + ": " + step.step() + "（" + step.outcome() + "）　"
                + JapaneseDate.format(step.happenedOn());
    }

    private static String paper(TransferStep step) {
        String track = step.track() == null ? "" : step.track().label() + ": ";
        return track + step.step() + "の資料　" + JapaneseDate.format(step.happenedOn());
    }

    private static HandoverItem matter(String words) {
        return HandoverItem.filled(Kind.MATTER, words, null);
    }

    private static HandoverItem check(String words) {
        return HandoverItem.filled(Kind.CHECK, words, null);
    }
}

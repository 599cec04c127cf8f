package jp.michisuji.transfer;

import jp.michisuji.audit.Act;
import jp.michisuji.shared.JapaneseDate;

/** 業務についての行為の書き表し方。何がどう変わったかを監査記録の言葉にする。 */
final class DutyAct {

    private DutyAct() {}

    static Act added(Duty duty) {
        return act("duty.add", duty, "業務「" + duty.name() + "」を加えた");
    }

    static Act removed(Duty duty) {
        return act("duty.remove", duty, "業務「" + duty.name() + "」を一覧から外した");
    }

    static Act changed(Duty before, Duty after) {
        return act("duty.change", after, "業務「" + after.name() + "」を直した")
                .changed(
                        "引継ぎ先",
                        DestinationText.words(before.destinations()),
                        DestinationText.words(after.destinations()))
                .changed("必要人員数", before.headcount(), after.headcount())
                .changed(
                        "行き先", before.disposition().label(), after.disposition().label())
                .changed("移管日", day(before), day(after))
                .changed("備考", before.note(), after.note())
                .changed("典拠", before.source(), after.source())
                .changed("改革案件", before.itemId(), after.itemId());
    }

    private static Act act(String action, Duty duty, String summary) {
        return Act.of(action, Duty.SUBJECT, String.valueOf(duty.id()), summary).onItem(duty.itemId());
    }

    private static String day(Duty duty) {
        return duty.transferOn() == null ? null : JapaneseDate.format(duty.transferOn());
    }
}

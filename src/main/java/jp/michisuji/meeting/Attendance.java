package jp.michisuji.meeting;

/**
 * 出席の一件。一つの職の、一つの会議への出欠。
 *
 * @param substitute 代理で出た職の名。代理のときだけ
 * @param position 並びの順
 */
public record Attendance(long sittingId, String postCode, Presence presence, String substitute, int position) {}

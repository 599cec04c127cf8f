package jp.michisuji.overview.home;

import jp.michisuji.meeting.Sitting;

/**
 * これからの会議。
 *
 * @param why 自分との関わり（「構成員」「自分の議題」）。言わなければ {@code null}
 */
public record ComingSitting(Sitting sitting, AgendaState agenda, String why) {}

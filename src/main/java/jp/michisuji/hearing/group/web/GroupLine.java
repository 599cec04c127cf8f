package jp.michisuji.hearing.group.web;

import jp.michisuji.hearing.HearingGroup;

/**
 * 団体の一覧の一行。
 *
 * @param section 連絡の窓口となる課の長。決まっていなければ {@code null}
 */
record GroupLine(HearingGroup group, String section) {}

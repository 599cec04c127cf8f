package jp.michisuji.hearing.web;

import jp.michisuji.hearing.HearingKind;

/** 様式の行き先。同じ様式を、団体への聴取と職員説明会の二つの手続で使うために、種別と様式の名を持つ。 */
record FormRoute(HearingKind kind, String formKey) {

    static FormRoute group(String step) {
        return new FormRoute(HearingKind.GROUP, "group-hearing/" + step);
    }

    static FormRoute staff(String step) {
        return new FormRoute(HearingKind.STAFF, "staff-briefing/" + step);
    }
}

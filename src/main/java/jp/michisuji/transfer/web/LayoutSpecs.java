package jp.michisuji.transfer.web;

import jp.michisuji.transfer.web.StepSpec.Outcome;

/** 席を整える歩みの決まり。一つの業務の移転も、まとめた移転も同じ歩みを踏む。 */
final class LayoutSpecs {

    static final String AGREED = "agreed";
    private static final String WORKS = "works";

    private LayoutSpecs() {}

    static StepSpec seats(String process) {
        return StepSpec.simple(process + "/compute-seats", "席数と面積を記録しました。配置案を作る仕事が届きました。");
    }

    static StepSpec review() {
        return StepSpec.simple("layout-case/review-seats", "席数と面積を見直しました。");
    }

    static StepSpec plan(String process) {
        return StepSpec.simple(process + "/plan-layout", "配置案を出しました。調整する仕事が用地・施設活用担当に届きました。");
    }

    static StepSpec coordinate(String process) {
        return StepSpec.choice(
                process + "/coordinate-layout",
                "coordination",
                Outcome.of(AGREED, "調った（工事は要らない）", "NO_WORKS", "配置案が調ったと記録しました。移転日を決める仕事が届きました。"),
                Outcome.of(WORKS, "調った（工事が要る）", "WORKS", "配置案が調ったと記録しました。工事の予定を立てる仕事が届きました。"),
                Outcome.of("return", "差戻し", "RETURNED", "配置案を差し戻しました。作り直す仕事が届きました。")
                        .returned());
    }

    static StepSpec works(String process) {
        return StepSpec.simple(process + "/plan-works", "工事の予定を記録しました。決裁を起案する仕事が届きました。")
                .on("工事の終わりの日");
    }

    static StepSpec moveDay(String process) {
        return StepSpec.simple(process + "/decide-move-day", "移転日を決めました。移転の完了を記録する仕事が届きました。")
                .on("移転する日");
    }

    static StepSpec moved(String process) {
        return StepSpec.simple(process + "/record-move", "移転の完了を記録しました。レイアウトの準備は済みました。")
                .on("移転が済んだ日");
    }
}
